#ifndef KEPT_TEXTS_H
#define KEPT_TEXTS_H

/* C that copies a text and C that keeps its address look the same. */

typedef struct kt_parser kt_parser;
typedef struct kt_token kt_token;
typedef struct kt_shared kt_shared;

/* A new object may go on reading what it was made of. */
kt_parser *kt_parser_new(const char *source);
/* What names a file is used when that is opened. */
kt_parser *kt_parser_open(const char *path, const char *mode);
/* What is looked for is not kept. */
kt_parser *kt_parser_find(const char *name);
void kt_parser_free(kt_parser *parser);

/* Until it is set again; C may have stored it although it failed. */
int kt_parser_set_base(kt_parser *parser, const char *base);
/* One of several: as long as the object. */
void kt_parser_set_option(kt_parser *parser, const char *option, const char *value);
/* No verb that is known. */
void kt_parser_define(kt_parser *parser, const char *name);
int kt_parser_eval(kt_parser *parser, const char *expression);
int kt_parser_label(const kt_parser *parser, const char *label);
/** The name is copied. */
void kt_parser_set_name(kt_parser *parser, const char *name);
/** The key is copied; the value is not. */
void kt_parser_put(kt_parser *parser, const char *key, const char *value);
/** None of the texts is copied. */
void kt_parser_put_all(kt_parser *parser, const char *texts);
/* Too much to keep. */
int kt_parser_feed(kt_parser *parser, const char *part);
void kt_parser_set_static_name(kt_parser *parser, const char *label);

/* A part: what it is given, the whole keeps. */
kt_token *kt_parser_token(kt_parser *parser);
void kt_token_set_text(kt_token *token, const char *value);

/* Nobody who lends a text to an object with several owners knows how long that lives. */
kt_shared *kt_shared_new(const char *text);
void kt_shared_ref(kt_shared *shared);
void kt_shared_unref(kt_shared *shared);
void kt_shared_set_text(kt_shared *shared, const char *text);

/* Nothing would keep it. */
void kt_set_program(const char *name, int level);
void kt_openlog(const char *ident, int option);
void kt_print(const char *name);

#endif
