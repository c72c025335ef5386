typedef struct stream stream;
stream *stream_open(const char *name);
int stream_close(stream *stream);
void stream_free(stream *stream);
void stream_destroy(stream *stream);
void stream_free_buffers(stream *stream);
int stream_finish(stream *stream);
void stream_release(stream *stream);

/* As a transaction of LMDB: both end its life. */
typedef struct transaction transaction;
transaction *transaction_begin(void);
int transaction_commit(transaction *transaction);
void transaction_abort(transaction *transaction);

/* Nothing that destroys one. */
typedef struct orphan orphan;
orphan *orphan_create(void);
int orphan_age(const orphan *orphan);

/* Destroys through a pointer to the pointer, as avcodec_free_context. */
typedef struct codec codec;
codec *codec_alloc(void);
void codec_free(codec **codec);

/* The destroy takes more than the object. */
typedef struct lease lease;
lease *lease_create(void);
void lease_destroy(lease *lease, int force);

/* One destroy for everything. */
typedef struct thing thing;
thing *thing_create(void);
void things_free(void *pointer);
