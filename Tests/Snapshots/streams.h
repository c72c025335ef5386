#include <stdio.h>

typedef struct reel reel;
reel *reel_new(void);
void reel_free(reel *reel);

int reel_write(const reel *reel, FILE *out);
int reel_load(reel *reel, FILE *fp);
void reel_set_source(reel *reel, FILE *source);
void reel_copy_to(const reel *reel, FILE *in, FILE *out);
void reel_apply(reel *reel, FILE *file);
/* Takes ownership of the file. */
void reel_print_log(const reel *reel, FILE *log);
reel *reel_open_file(FILE *file);
FILE *reel_file(reel *reel);
void reel_close_file(const reel *reel, FILE *file);
void reel_seek(const reel *reel, FILE *file);
