#include <stddef.h>

/* The shapes of fwrite, fread, setvbuf, setbuf and qsort. */
typedef struct file file;
file *file_open(const char *path, const char *mode);
int file_close(file *file);
size_t file_write(const void *data, size_t size, size_t count, file *file);
size_t file_read(void *data, size_t size, size_t count, file *file);
int file_setvbuf(file *file, char *buffer, int mode, size_t size);
void file_setbuf(file *file, char *buffer);
char *file_gets(char *text, int size, file *file);
void file_sort(void *base, size_t count, size_t size, int (*compare)(const void *, const void *));
int file_print(file *file, const char *format, ...);
