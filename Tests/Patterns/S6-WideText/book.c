#include "book.h"
#include "test_memory.h"

struct book {
    char16_t *title;
    wchar_t *author;
};

static const char16_t broken[] = {'a', 0xD800, 'b', 0};

static size_t length16(const char16_t *text)
{
    size_t length = 0;
    while (text[length] != 0)
        length++;
    return length;
}

static char16_t *copy16(const char16_t *text)
{
    size_t length = length16(text);
    char16_t *copy = test_malloc((length + 1) * sizeof *copy);
    if (copy == NULL)
        return NULL;
    for (size_t index = 0; index <= length; index++)
        copy[index] = text[index];
    return copy;
}

book *book_create(const char16_t *title)
{
    book *book = test_calloc(1, sizeof *book);
    if (book == NULL)
        return NULL;
    book->title = copy16(title);
    if (book->title == NULL) {
        test_free(book);
        return NULL;
    }
    return book;
}

void book_destroy(book *book)
{
    test_free(book->title);
    test_free(book->author);
    test_free(book);
}

void book_free(void *block) { test_free(block); }

int book_set_title(book *book, const char16_t *title)
{
    char16_t *copy = copy16(title);
    if (copy == NULL)
        return -1;
    test_free(book->title);
    book->title = copy;
    return 0;
}

const char16_t *book_title(const book *book) { return book->title; }

const wchar_t *book_author(const book *book) { return book->author; }

int book_set_author(book *book, const wchar_t *author)
{
    wchar_t *copy = NULL;
    if (author != NULL) {
        size_t length = 0;
        while (author[length] != 0)
            length++;
        copy = test_malloc((length + 1) * sizeof *copy);
        if (copy == NULL)
            return -1;
        for (size_t index = 0; index <= length; index++)
            copy[index] = author[index];
    }
    test_free(book->author);
    book->author = copy;
    return 0;
}

size_t book_measure(const book *book, const book_char *text)
{
    (void)book;
    return length16(text);
}

size_t book_count_units(const book *book, const char16_t *text, size_t length)
{
    (void)book;
    size_t units = 0;
    for (size_t index = 0; index < length; index++)
        units += text[index] != 0;
    return units;
}

size_t book_count_points(const book *book, const char32_t *text, size_t length)
{
    (void)book;
    size_t units = 0;
    for (size_t index = 0; index < length; index++)
        units += text[index] != 0;
    return units;
}

const char16_t *book_broken(const book *book)
{
    (void)book;
    return broken;
}

const char16_t *book_broken_units(const book *book)
{
    (void)book;
    return broken;
}

char16_t *book_copy_title(const book *book) { return copy16(book->title); }

int book_export(const book *book, char16_t **text, size_t *length)
{
    test_require(*text == NULL && *length == 0, "outputs start as nothing");
    *text = copy16(book->title);
    if (*text == NULL)
        return -1;
    *length = length16(book->title);
    return 0;
}

const book_char *book_slice(const book *book, size_t *length)
{
    *length = length16(book->title) / 2;
    return book->title;
}

size_t book_write_title(const book *book, char16_t *buffer, size_t capacity)
{
    size_t length = length16(book->title);
    for (size_t index = 0; index < capacity; index++)
        buffer[index] = index < length ? book->title[index] : 0;
    return length < capacity ? length : capacity;
}

size_t book_format(const book *book, wchar_t *buffer, size_t size)
{
    size_t length = length16(book->title);
    for (size_t index = 0; index < size; index++)
        buffer[index] = index < length && index + 1 < size ? (wchar_t)book->title[index] : 0;
    return length;
}
