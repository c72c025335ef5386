// One opaque type that stands for several kinds of objects.
typedef struct tape tape;
tape *kbn_read_new(int number);
int kbn_read_free(tape *tape);
int kbn_read_next(tape *tape);
tape *kbn_read_disk_new(int number);
int kbn_read_disk_descend(tape *tape);
tape *kbn_write_new(int number);
void kbn_write_free(tape *tape);
int kbn_write_next(tape *tape, int number);
void kbn_read_onto(tape *tape, struct tape *onto);
tape *kbn_match_new(void);
int kbn_match_count(const tape *tape);
void kbn_free(tape *tape);
int kbn_speed(tape *tape);
const char *kbn_error_string(tape *tape);

// A create of no kind: the others make what is no different.
typedef struct kbn_reference kbn_reference;
kbn_reference *kbn_reference_create(void);
kbn_reference *kbn_branch_create(void);
kbn_reference *kbn_remote_create(void);
void kbn_reference_free(kbn_reference *reference);
int kbn_branch_is_head(kbn_reference *reference);
int kbn_remote_is_head(kbn_reference *reference);
int kbn_reference_type(kbn_reference *reference);

// Functions that begin with the words of one create alone.
typedef struct kbn_paper kbn_paper;
kbn_paper *kbn_white_paper_new(void);
kbn_paper *kbn_black_paper_new(void);
int kbn_white_paper_size(kbn_paper *paper);
int kbn_paper_weight(kbn_paper *paper);
void kbn_paper_free(kbn_paper *paper);
