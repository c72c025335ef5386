#ifndef NET_H
#define NET_H

typedef struct session session;
typedef struct request request;

/** Sets the library up. Each call has to be followed by one of net_global_cleanup. */
int net_global_init(int flags);
void net_global_cleanup(void);

session *session_create(const char *host);
session *session_copy(const session *session);
void session_destroy(session *session);
int session_id(const session *session);

request *request_create(session *session);
void request_destroy(request *request);
int request_send(request *request, int number);

int net_resolve(const char *host);

#endif
