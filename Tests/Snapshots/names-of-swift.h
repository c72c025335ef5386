/* Types and constants named as what generated code means by these names. */
typedef enum { no, yes } Bool;
#define MAX 7
typedef struct nos_text nos_text;
nos_text *nos_text_create(void);
void nos_text_free(nos_text *text);
Bool nos_text_is_empty(const nos_text *text);
