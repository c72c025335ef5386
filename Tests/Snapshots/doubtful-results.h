#include <stddef.h>
#include <stdint.h>

/* Results that may be bytes, or point into an argument. */
typedef struct session session;
session *session_create(void);
void session_destroy(session *session);
const char *session_hostkey_hash(session *session, int type);
const char *session_banner(session *session);
const char *session_data(const session *session);
size_t session_data_size(const session *session);
const char *session_error_ptr(void);
const uint32_t *session_words(const session *session);
size_t session_words_size(const session *session);
const uint32_t *session_codes(const session *session);
size_t session_codes_count(const session *session);

/* As av_basename and OSSL_HTTP_adapt_proxy: copied while the argument is there. */
const char *path_basename(const char *path);
const char *path_extension(const char *path) __attribute__((returns_nonnull));
const char *session_adapt(session *session, const char *proxy, const char *server);

/* As memchr and bsearch: no NUL, or gone. */
const char *text_skip(const char *text, size_t length);
typedef struct point { int x, y; } point;
const point *points_nearest(const point *points, size_t count);
const point *point_self(const point *point);

/* Objects given out by what may own them: the name of one says that it is new. */
int session_primary(session *from, session **out);
typedef struct channel channel;
void channel_free(channel *channel);
int session_open_channel(session *session, channel **out);
int session_locate(session *session, channel **out);
int session_bind_channels(session *session, channel **channels);

/* As a tokenizer: a part of the text, which is gone when the count is read. With an object, the text is a key. */
const char *token_next(const char *text, size_t *length);
const char *session_lookup(const session *session, const char *key, size_t *length);
