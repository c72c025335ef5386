/* As giflib: what is 1 when all went well is no failure of the close. */

#define US_OK 1
#define US_ERROR 0

typedef struct us_file us_file;
us_file *us_open(const char *path);
int us_pages(const us_file *file);
int us_close(us_file *file);
