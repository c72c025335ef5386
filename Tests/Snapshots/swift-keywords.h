#include <stddef.h>

typedef enum protocol_kind {
  PROTOCOL_KIND_CLASS, PROTOCOL_KIND_SELF, PROTOCOL_KIND_DEFAULT, PROTOCOL_KIND_INIT, PROTOCOL_KIND_TYPE,
  PROTOCOL_KIND_NONE, PROTOCOL_KIND_SOME, PROTOCOL_KIND_RAW_VALUE
} protocol_kind;

typedef struct protocol_options {
  int in, inout, self, Type, init, repeat, class;
} protocol_options;

typedef struct protocol protocol;

protocol *protocol_create(int self, int where, int in);
void protocol_destroy(protocol *self);
int protocol_init(const protocol *self);
int protocol_self(const protocol *self);
int protocol_type(const protocol *self);
int protocol_Type(const protocol *self);
int protocol_default(const protocol *self, int default_, int is, int throws);
int protocol_is_equal(const protocol *self, int _, int __);
int protocol_handle(const protocol *self);
int protocol_hash(const protocol *self);
int protocol_description(const protocol *self);
void protocol_deinit(int value);
int protocol_get_operator(const protocol *self);
protocol_kind protocol_get_kind(const protocol *self);
protocol_options protocol_get_options(const protocol *self);
size_t protocol_count(const protocol *self, const char *handle, int cHandle, int result, int status, int error);
int protocol_try(int await, int async, int rethrows, int Any, int nil, int super);
