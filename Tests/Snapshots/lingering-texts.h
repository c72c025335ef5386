typedef struct rule rule;
typedef struct match_info match_info;
typedef struct token_iter token_iter;

rule *rule_create(const char *pattern);
void rule_free(rule *rule);
void match_info_free(match_info *info);
void token_iter_free(token_iter *iter);

/* What they make goes on reading the text. */
int rule_match(const rule *rule, const char *text, match_info **info);
token_iter *token_iter_new(const char *text);
/* Keeps its text, and is fed it. */
void rule_input_text(rule *rule, const char *text, unsigned text_len);
/* The second text is a part of the first. */
long text_distance(const char *text, const char *pos);
int text_is_alike(const char *text, const char *other);
/* An array of rules. */
void rule_clear(rule *rule, unsigned n_rules);
void rule_repeat(rule *rule, unsigned n_times);
