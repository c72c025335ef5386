/* Numbers that choose one of an object's parts, and numbers that do not. */
#include <stddef.h>
#include <stdint.h>

typedef struct ledger ledger;
typedef struct ledger_page ledger_page;
typedef uint16_t ledger_stamp;
typedef enum { LEDGER_RED, LEDGER_BLACK } ledger_ink;

ledger *ledger_create(void);
void ledger_destroy(ledger *ledger);

size_t ledger_page_count(const ledger *ledger);
int ledger_num_columns(const ledger *ledger);
uint32_t ledger_entrycount(const ledger *ledger);
uint32_t ledger_client_count(const ledger *ledger);
uint32_t ledger_stamp_count(const ledger *ledger);
/* The length of one row. */
size_t ledger_row_length(const ledger *ledger);

int ledger_page_sum(const ledger *ledger, size_t page_index);
ledger_page *ledger_get_page(ledger *ledger, size_t index);
int ledger_page_number(const ledger_page *page);
double ledger_column_sum(const ledger *ledger, int column_idx);
int ledger_entry_value(const ledger *ledger, uint32_t i);
int ledger_first_line_for_page(const ledger *, uint32_t);

/* Doubtful neighbours. */
/** @return the page's number, or -1 if there is no such page */
int ledger_page_number_at(const ledger *ledger, size_t page_index);
/** @param column_idx the column, from 1 */
double ledger_column_mean(const ledger *ledger, int column_idx);
/* There may be nothing yet where it goes. */
void ledger_insert_page(ledger *ledger, size_t page_index);
/* A client's id is no index. */
int ledger_client_age(const ledger *ledger, uint32_t client_id);
/* No count of rows. */
int ledger_row_sum(const ledger *ledger, size_t row_index);
/* What is set is a number of its own. */
void ledger_set_columns(ledger *ledger, int columns);
/* Of a type of its own: nobody knows which numbers it accepts. */
ledger_ink ledger_stamp_ink(const ledger *ledger, ledger_stamp stamp);
int ledger_stamp_weight(const ledger *ledger, ledger_stamp stamp);
/* It can say that there is none. */
const char *ledger_stamp_name(const ledger *ledger, ledger_stamp stamp);
