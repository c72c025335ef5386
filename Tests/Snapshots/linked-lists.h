#include <stdbool.h>

/* A list of texts, a list of values, and what looks alike. */
struct word_list { char *word; struct word_list *next; };
struct word_list *word_list_append(struct word_list *list, const char *word);
void word_list_free_all(struct word_list *list);

typedef struct sample { double value; bool valid; struct sample *prev, *next; } sample;
void sample_free_list(sample *first);

/* Frees one node, as far as its name says. */
typedef struct link { char *text; struct link *next; } link;
link *link_new(const char *text);
void link_free(link *link);
/* The same, and the annotations say that all are freed. */
typedef struct ring { char *text; struct ring *next; } ring;
ring *ring_new(int count);
void ring_free(ring *ring);
/* A tree. */
typedef struct branch { char *text; struct branch *next, *child; } branch;
branch *branch_new(void);
void branch_free_all(branch *branch);
/* Holds more than values. */
typedef struct packet { void *data; struct packet *next; } packet;
packet *packet_new(void);
void packet_free_all(packet *packet);

typedef struct talk talk;
talk *talk_new(void);
void talk_free(talk *talk);
struct word_list *talk_copy_words(const talk *talk);
const struct word_list *talk_words(const talk *talk);
struct word_list *talk_some_words(const talk *talk);
bool talk_load_words(const talk *talk, struct word_list **words);
sample *talk_copy_samples(const talk *talk);

int talk_compare(const talk *talk, const struct word_list *words);
int talk_set_words(talk *talk, const struct word_list *words);
void talk_take_words(talk *talk, struct word_list *words);
talk *talk_new_with_words(const struct word_list *words);
int words_count(const struct word_list *words);
void talk_add_samples(talk *talk, const sample *samples);
