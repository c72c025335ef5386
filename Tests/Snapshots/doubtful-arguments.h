#include <stddef.h>

/* Arguments that C keeps or takes over, without a verb that says so. */
typedef struct server server;
typedef struct request request;
typedef struct loop loop;
typedef struct document document;
typedef struct reader reader;
typedef struct schema_ctxt schema_ctxt;
server *server_create(void);
void server_destroy(server *server);
request *request_create(void);
void request_destroy(request *request);
loop *loop_create(void);
void loop_destroy(loop *loop);
document *document_create(void);
void document_destroy(document *document);
reader *reader_create(void);
void reader_destroy(reader *reader);
schema_ctxt *schema_ctxt_create(void);
void schema_ctxt_destroy(schema_ctxt *ctxt);

/* As evhttp_make_request, evbuffer_defer_callbacks, xmlReaderNewWalker, xmlReaderNewMemory, xmlTextReaderSchemaValidateCtxt. */
int server_make_request(server *server, request *request, const char *path);
void server_defer_callbacks(server *server, loop *loop);
int reader_new_walker(reader *reader, document *document);
int reader_new_memory(reader *reader, const void *data, size_t size);
int reader_schema_validate_ctxt(reader *reader, schema_ctxt *ctxt);
/* As libusb_submit_transfer and nng_sendmsg. */
int request_submit(request *request);
int request_sendmsg(request *request, int flags);

/* What reads or writes through a stream often closes it. As xmlNewTextWriter and SDL_LoadBMP_RW. */
typedef struct output_stream output_stream;
typedef struct printer printer;
output_stream *output_stream_create(void);
void output_stream_destroy(output_stream *stream);
printer *printer_create(output_stream *output);
printer *printer_create_from(server *server);
void printer_destroy(printer *printer);
document *document_load(server *server, int freesrc);

/* As xmlNs, xmlDtd and xmlNode: the tree frees what hangs in it. */
struct dtd;
typedef struct branch {
  struct branch *parent, *children, *next;
  struct dtd *dtd;
} branch;
typedef struct dtd { struct dtd *previous_version; } dtd;
branch *branch_create(void);
void branch_destroy(branch *branch);
dtd *dtd_create(branch *branch);
void dtd_destroy(dtd *dtd);
typedef struct leaf leaf;
leaf *leaf_create(branch *branch);
void leaf_destroy(leaf *leaf);

/* A setter that fails unnoticed leaves what was set before. */
int server_set_key(server *server, const void *key, size_t size);
int server_set_document(server *server, const document *document);
/* The type's name is no verb. */
typedef struct host_set host_set;
host_set *host_set_create(void);
void host_set_destroy(host_set *set);
void host_set_append(host_set *set, const document *document);

/* A configuration that a create may keep. */
typedef struct limits { int depth; int width; } limits;
int loop_open(loop **out, const limits *limits);
