#include "ticket.h"
#include "test_memory.h"

#include <stddef.h>

struct ticket {
    int price;
};

struct drawer {
    ticket *ticket;
};

ticket *ticket_create(int price)
{
    ticket *ticket = price < 0 ? NULL : test_malloc(sizeof *ticket);
    if (ticket != NULL)
        ticket->price = price;
    return ticket;
}

void ticket_destroy(ticket *ticket)
{
    test_require(ticket != NULL, "ticket_destroy takes no NULL");
    test_free(ticket);
}

int ticket_price(const ticket *ticket) { return ticket->price; }

drawer *drawer_create(void) { return test_calloc(1, sizeof(drawer)); }

void drawer_destroy(drawer *drawer)
{
    if (drawer->ticket != NULL)
        ticket_destroy(drawer->ticket);
    test_free(drawer);
}

void drawer_put(drawer *drawer, ticket *ticket)
{
    if (drawer->ticket != NULL)
        ticket_destroy(drawer->ticket);
    drawer->ticket = ticket;
}

int drawer_price(const drawer *drawer) { return drawer->ticket != NULL ? drawer->ticket->price : 0; }
