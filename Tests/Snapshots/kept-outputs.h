#include <stddef.h>
typedef struct ko_encoder ko_encoder;
typedef struct ko_other ko_other;
typedef struct ko_lone ko_lone;
ko_encoder *ko_encoder_create(void);
void ko_encoder_destroy(ko_encoder *encoder);
ko_other *ko_other_create(void);
void ko_other_destroy(ko_other *other);
ko_lone *ko_lone_create(void);
void ko_lone_destroy(ko_lone *lone);
void ko_free(void *block);
void ko_encoder_mem_dest(ko_encoder *encoder, unsigned char **out, unsigned long *size);
int ko_encoder_finish(ko_encoder *encoder);
int ko_other_finish(ko_other *other);
/* Each lacks something. */
void ko_encoder_dest_without_after(ko_encoder *encoder, unsigned char **out, unsigned long *size);
void ko_encoder_dest_unowned(ko_encoder *encoder, unsigned char **out, unsigned long *size);
void ko_encoder_dest_without_count(ko_encoder *encoder, unsigned char **out, unsigned long size);
void ko_encoder_dest_of_other(ko_encoder *encoder, unsigned char **out, unsigned long *size);
void ko_encoder_dest_at_last(ko_encoder *encoder, unsigned char **out, unsigned long *size);
void ko_mem_dest(unsigned char **out, unsigned long *size);
void ko_lone_mem_dest(ko_lone *lone, unsigned char **out, unsigned long *size);
int ko_lone_finish(ko_lone *lone);
