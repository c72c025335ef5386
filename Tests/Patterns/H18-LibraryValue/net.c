#include "net.h"
#include "test_memory.h"

#include <string.h>

struct session {
    int id;
};

struct request {
    session *session;
};

static int set_up;
static void *table;

static void require(void) { test_require(set_up > 0, "the library is set up"); }

int net_global_init(int flags)
{
    if (flags < 0)
        return -3;
    if (set_up == 0 && (table = test_malloc(8)) == NULL)
        return -1;
    set_up++;
    return 0;
}

void net_global_cleanup(void)
{
    require();
    if (--set_up == 0)
        test_free(table);
}

session *session_create(const char *host)
{
    require();
    session *session = test_calloc(1, sizeof *session);
    if (session != NULL)
        session->id = (int)strlen(host);
    return session;
}

session *session_copy(const session *session) { return session_create(session->id == 4 ? "near" : ""); }

void session_destroy(session *session)
{
    require();
    test_free(session);
}

int session_id(const session *session) { return session->id; }

request *request_create(session *session)
{
    require();
    request *request = test_calloc(1, sizeof *request);
    if (request != NULL)
        request->session = session;
    return request;
}

void request_destroy(request *request)
{
    require();
    test_free(request);
}

int request_send(request *request, int number)
{
    require();
    return request->session->id + number;
}

int net_resolve(const char *host)
{
    require();
    return (int)strlen(host);
}
