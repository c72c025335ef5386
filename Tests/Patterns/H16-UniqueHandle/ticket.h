#ifndef TICKET_H
#define TICKET_H

typedef struct ticket ticket;
typedef struct drawer drawer;

ticket *ticket_create(int price);
void ticket_destroy(ticket *ticket);
int ticket_price(const ticket *ticket);

drawer *drawer_create(void);
void drawer_destroy(drawer *drawer);
/** Takes the ticket over. */
void drawer_put(drawer *drawer, ticket *ticket);
int drawer_price(const drawer *drawer);

#endif
