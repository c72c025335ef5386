#include <stddef.h>

typedef struct parser parser;
parser *parser_new(void);
void parser_free(parser *parser);

/* Found by their names, beside a result that can be a failure. */
char *parser_print(parser *parser, size_t *error_offset) __attribute__((malloc));
/** @return 0 on success */
int parser_feed(parser *parser, const char *line, int *errorCode, unsigned *err_pos);

/* What is made may keep the address of what says something of failures, unless a comment denies it. */
typedef struct tree tree;
void tree_free(tree *tree);
tree *tree_parse(parser *parser, int *error);
/** @param[out] error which failure it was */
tree *tree_read(parser *parser, int *error);

/* A result that is no failure leaves open what the number says; so do bytes, arrays and constants. */
double parser_value(parser *parser, int *error);
/** @return 0 on success */
int parser_check(parser *parser, unsigned char *errcode);
/** @return 0 on success */
int parser_locate(parser *parser, int error_lines[], const int *errors);
/** @return 0 on success */
int parser_range(parser *parser, int error[2]);

/* Tells of the error of an earlier call. */
const char *parser_error(parser *parser, int *errnum);

/* By annotation. */
tree *tree_compile(const char *text, size_t length, int *code, size_t *where, const char **why);
tree *tree_load(const char *text, const char **why);
