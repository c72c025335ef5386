#include <stddef.h>

/* Integers that do not say how far a pointer reaches. */
typedef unsigned long pcm_uframes;
typedef struct pcm pcm;
pcm *pcm_create(void);
void pcm_destroy(pcm *pcm);
long pcm_writei(pcm *pcm, const void *buffer, pcm_uframes size);
void pcm_check(pcm *pcm, int size, const char *message);

double blas_nrm2(int N, const double *X, int incX);
double blas_dims(const double *x, int n, int dim);
double matrix_determinant(const double *matrix, int n);
double shape_area(const float *points, int count);
void gl_uniform4fv(int location, int count, const float *value);
void gl_uniform1fv(int location, int count, const float *value);
void gl_draw(int count, int type, const void *indices);
int utf8_width(const unsigned char *utf, int len);

/* As LZ4_compressHC, EVP_read_pw_string_min, RAND_bytes and hid_read. */
int pack_compress(const char *source, char *dest, int inputSize);
int prompt_read(char *buf, int minlen, int maxlen, const char *prompt);
int random_bytes(unsigned char *buf, int num);
int device_read(unsigned char *data, size_t length);
/* Returns the number of bytes in the name. */
int device_name(char *buffer, int size);

/* One point of three numbers, and which of many it is; a colour of four. */
int pcm_point(pcm *pcm, const double *xyz, int number);
int pcm_colour(pcm *pcm, const float *rgba, int n);

/* Sound, whose length may be that of each channel; samples that are counted one by one; bytes of sound. */
int meter_feed(const short *pcm, size_t length);
int meter_read(float *audio, int size);
float meter_loudness(const float *samples, int count);
int meter_feed_bytes(const unsigned char *pcm, size_t length);
