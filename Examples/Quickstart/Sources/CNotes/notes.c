#include "notes.h"

#include <stdlib.h>
#include <string.h>

struct note {
  char *text;
  notes_priority priority;
};

struct notes_book {
  char *title;
  notes_priority priority;
  int count;
  struct note notes[NOTES_MAX_NOTES];
};

struct notes_draft {
  const uint8_t *bytes;
  size_t size;
};

static int live_objects = 0;

static char *copy_bytes(const void *bytes, size_t size) {
  char *copy = malloc(size + 1);
  if (copy == NULL) return NULL;
  memcpy(copy, bytes, size);
  copy[size] = '\0';
  return copy;
}

static notes_error add_bytes(notes_book *book, const void *bytes, size_t size) {
  if (book->count == NOTES_MAX_NOTES) return NOTES_FULL;
  char *text = copy_bytes(bytes, size);
  if (text == NULL) return NOTES_OUT_OF_MEMORY;
  book->notes[book->count].text = text;
  book->notes[book->count].priority = book->priority;
  book->count += 1;
  return NOTES_OK;
}

const char *notes_strerror(notes_error error) {
  switch (error) {
  case NOTES_OK: return "no error";
  case NOTES_NO_SUCH_NOTE: return "there is no such note";
  case NOTES_FULL: return "the notebook is full";
  case NOTES_NO_TITLE: return "a notebook needs a title";
  case NOTES_CORRUPT: return "these are not the bytes of a notebook";
  case NOTES_OUT_OF_MEMORY: return "out of memory";
  }
  return "unknown error";
}

notes_error notes_book_open(const char *title, notes_book **out) {
  *out = NULL;
  if (title[0] == '\0') return NOTES_NO_TITLE;
  notes_book *book = calloc(1, sizeof *book);
  if (book == NULL) return NOTES_OUT_OF_MEMORY;
  book->title = copy_bytes(title, strlen(title));
  if (book->title == NULL) {
    free(book);
    return NOTES_OUT_OF_MEMORY;
  }
  book->priority = NOTES_PRIORITY_NORMAL;
  live_objects += 1;
  *out = book;
  return NOTES_OK;
}

/* The format: the title and each note, each ended by a NUL. */
notes_error notes_book_decode(const uint8_t *bytes, size_t size, notes_book **out) {
  *out = NULL;
  if (size == 0 || bytes[size - 1] != '\0') return NOTES_CORRUPT;
  notes_book *book = NULL;
  notes_error error = notes_book_open((const char *)bytes, &book);
  size_t position = strlen((const char *)bytes) + 1;
  while (error == NOTES_OK && position < size) {
    size_t length = strlen((const char *)bytes + position);
    error = add_bytes(book, bytes + position, length);
    position += length + 1;
  }
  if (error != NOTES_OK) {
    notes_book_close(book);
    return error == NOTES_NO_TITLE ? NOTES_CORRUPT : error;
  }
  *out = book;
  return NOTES_OK;
}

void notes_book_close(notes_book *book) {
  if (book == NULL) return;
  for (int index = 0; index < book->count; index++) free(book->notes[index].text);
  free(book->title);
  free(book);
  live_objects -= 1;
}

const char *notes_book_get_title(const notes_book *book) { return book->title; }

int notes_book_get_count(const notes_book *book) { return book->count; }

notes_priority notes_book_get_priority(const notes_book *book) { return book->priority; }

void notes_book_set_priority(notes_book *book, notes_priority priority) { book->priority = priority; }

notes_statistics notes_book_get_statistics(const notes_book *book) {
  notes_statistics statistics = {(uint32_t)book->count, 0};
  for (int index = 0; index < book->count; index++) statistics.bytes += (uint32_t)strlen(book->notes[index].text);
  return statistics;
}

notes_error notes_book_add(notes_book *book, const char *text) { return add_bytes(book, text, strlen(text)); }

notes_error notes_book_remove(notes_book *book, int index) {
  if (index < 0 || index >= book->count) return NOTES_NO_SUCH_NOTE;
  free(book->notes[index].text);
  book->count -= 1;
  memmove(&book->notes[index], &book->notes[index + 1], (size_t)(book->count - index) * sizeof(struct note));
  return NOTES_OK;
}

char *notes_book_copy_text(const notes_book *book, int index) {
  if (index < 0 || index >= book->count) return NULL;
  const char *text = book->notes[index].text;
  return copy_bytes(text, strlen(text));
}

void notes_free_text(char *text) { free(text); }

size_t notes_book_encoded_size(const notes_book *book) {
  size_t size = strlen(book->title) + 1;
  for (int index = 0; index < book->count; index++) size += strlen(book->notes[index].text) + 1;
  return size;
}

size_t notes_book_encode(const notes_book *book, uint8_t *buffer, size_t capacity) {
  if (capacity < notes_book_encoded_size(book)) return 0;
  size_t position = strlen(book->title) + 1;
  memcpy(buffer, book->title, position);
  for (int index = 0; index < book->count; index++) {
    size_t size = strlen(book->notes[index].text) + 1;
    memcpy(buffer + position, book->notes[index].text, size);
    position += size;
  }
  return position;
}

notes_draft *notes_draft_create(const uint8_t *bytes, size_t size) {
  notes_draft *draft = malloc(sizeof *draft);
  if (draft == NULL) return NULL;
  draft->bytes = bytes;
  draft->size = size;
  live_objects += 1;
  return draft;
}

void notes_draft_destroy(notes_draft *draft) {
  if (draft == NULL) return;
  free(draft);
  live_objects -= 1;
}

int notes_draft_get_word_count(const notes_draft *draft) {
  int words = 0;
  int is_inside = 0;
  for (size_t index = 0; index < draft->size; index++) {
    int is_space = draft->bytes[index] == ' ' || draft->bytes[index] == '\n';
    if (!is_space && !is_inside) words += 1;
    is_inside = !is_space;
  }
  return words;
}

notes_error notes_book_publish(notes_book *book, notes_draft *draft) {
  notes_error error = add_bytes(book, draft->bytes, draft->size);
  notes_draft_destroy(draft);
  return error;
}

int notes_live_objects(void) { return live_objects; }
