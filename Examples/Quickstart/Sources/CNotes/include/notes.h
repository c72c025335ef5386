/**
 * notes: notebooks full of short notes, in memory and as bytes.
 *
 * A small library in the usual C style: objects behind pointers, created and destroyed by functions; results through
 * out parameters; error codes. Nothing in it knows of Swift.
 */
#ifndef NOTES_H
#define NOTES_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The most notes that one notebook can hold. */
#define NOTES_MAX_NOTES 64

/** What can go wrong. */
typedef enum notes_error {
  /** Nothing did. */
  NOTES_OK = 0,
  /** There is no note of that number. */
  NOTES_NO_SUCH_NOTE = 1,
  /** The notebook holds NOTES_MAX_NOTES notes already. */
  NOTES_FULL = 2,
  /** The title is empty. */
  NOTES_NO_TITLE = 3,
  /** The bytes are not those of a notebook. */
  NOTES_CORRUPT = 4,
  NOTES_OUT_OF_MEMORY = 5
} notes_error;

/** How urgent a note is. */
typedef enum notes_priority {
  NOTES_PRIORITY_LOW,
  NOTES_PRIORITY_NORMAL,
  NOTES_PRIORITY_HIGH
} notes_priority;

/** Numbers about a notebook. */
typedef struct notes_statistics {
  /** How many notes it holds. */
  uint32_t notes;
  /** The length of all notes together, in bytes. */
  uint32_t bytes;
} notes_statistics;

/** Notes, in the order in which they were added. */
typedef struct notes_book notes_book;

/** Text that lies somewhere else, and can be added to a notebook. */
typedef struct notes_draft notes_draft;

/** The text of an error, in English. The string is static: do not free it. */
const char *notes_strerror(notes_error error);

/**
 * Opens a new, empty notebook.
 *
 * @param title  A name for it; must not be empty.
 * @param[out] out  The notebook; to be closed with notes_book_close().
 */
notes_error notes_book_open(const char *title, notes_book **out);

/**
 * Reads a notebook that notes_book_encode() wrote.
 *
 * @param bytes  The bytes; they are copied.
 * @param size  How many there are.
 * @param[out] out  The notebook; to be closed with notes_book_close().
 */
notes_error notes_book_decode(const uint8_t *bytes, size_t size, notes_book **out);

/** Closes a notebook, and forgets all its notes. */
void notes_book_close(notes_book *book);

/** The notebook's title. It belongs to the notebook: do not free it. */
const char *notes_book_get_title(const notes_book *book);

/** How many notes there are. */
int notes_book_get_count(const notes_book *book);

/** The priority of notes that are added from now on. */
notes_priority notes_book_get_priority(const notes_book *book);
void notes_book_set_priority(notes_book *book, notes_priority priority);

/** Counts notes and bytes. */
notes_statistics notes_book_get_statistics(const notes_book *book);

/**
 * Adds a note.
 *
 * @param text  UTF-8; it is copied.
 */
notes_error notes_book_add(notes_book *book, const char *text);

/**
 * Removes a note; those after it move up.
 *
 * @param index  From 0.
 */
notes_error notes_book_remove(notes_book *book, int index);

/**
 * The text of a note.
 *
 * @param index  From 0.
 * @return  A new string, to be freed with notes_free_text(); NULL where there is no such note.
 */
char *notes_book_copy_text(const notes_book *book, int index);

/** Frees a string that notes_book_copy_text() returned. */
void notes_free_text(char *text);

/** How many bytes notes_book_encode() writes. */
size_t notes_book_encoded_size(const notes_book *book);

/**
 * Writes the notebook as bytes.
 *
 * @param[out] buffer  Where to write.
 * @param capacity  How many bytes fit; at least notes_book_encoded_size().
 * @return  How many bytes were written; 0 where they do not fit.
 */
size_t notes_book_encode(const notes_book *book, uint8_t *buffer, size_t capacity);

/**
 * Makes a draft of text that stays where it is: the bytes must live as long as the draft.
 *
 * @param bytes  UTF-8, not copied.
 * @param size  How many bytes there are.
 * @return  The draft, to be destroyed with notes_draft_destroy(); NULL when memory is short.
 */
notes_draft *notes_draft_create(const uint8_t *bytes, size_t size);

/** Destroys a draft. The bytes stay the caller's. */
void notes_draft_destroy(notes_draft *draft);

/** How many words the draft has. */
int notes_draft_get_word_count(const notes_draft *draft);

/**
 * Turns a draft into a note.
 *
 * Takes ownership of the draft, whether it succeeds or not: do not use or destroy it afterwards.
 */
notes_error notes_book_publish(notes_book *book, notes_draft *draft);

/** How many notebooks and drafts are alive; for tests. */
int notes_live_objects(void);

#ifdef __cplusplus
}
#endif

#endif
