/* Functions of errors, of which one may become another's. */
typedef struct shop_error {
    int code;
    char *message;
} shop_error;
typedef struct shop shop;

shop_error *shop_error_new(int code);
void shop_error_free(shop_error *error);

shop *shop_open(const char *name, shop_error **error);
void shop_free(shop *shop);
/* An error like any other. */
int shop_sell(shop *shop, int amount, shop_error **error);
/* Takes the one over, and gives it out through the other. */
void shop_error_propagate(shop_error **destination, shop_error *source);
int shop_error_compare(const shop_error *error, int code);
/* Ends what the variable holds. */
void shop_error_clear(shop_error **error);
