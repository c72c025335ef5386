#include <stddef.h>

typedef struct shop shop;
shop *shop_create(void);
void shop_destroy(shop *shop);

/* Is the number the length of the text, or one of its own? Where the text is named for what it identifies, absent. */
int shop_truncate(shop *shop, const char *path, size_t length);
int shop_resize(shop *shop, const char *name, size_t size);
int shop_load(shop *shop, const char *filename, size_t file_size);
int shop_limit(shop *shop, const char *url, size_t max_size);
int shop_find(size_t size, const char *key, shop *shop);
/* Where the number is named for an amount, too. */
int shop_pay(shop *shop, const char *creditor, long amount);
int shop_order(shop *shop, const char *fruit, int count);
int shop_say(shop *shop, const char *fruit, int number);

/* Said to be NUL-terminated; said to be counted. */
int shop_stock(shop *shop, const char *fruit, int count);
int shop_sell(shop *shop, const char *key, size_t size);
int shop_print(shop *shop, const char *text, int len);

/* Wide text is text. */
int shop_locate(shop *shop, const wchar_t *path, size_t length);
int shop_rename(shop *shop, const wchar_t *name, size_t size);
int shop_check_wide(shop *shop, const wchar_t *text, size_t length);
int shop_check_title(shop *shop, const wchar_t *title, size_t title_len);

/* Lengths: named after the text, or beside text that is named for its bytes. */
int shop_check_name(shop *shop, const char *name, size_t name_len);
int shop_check_key(shop *shop, const char *key, int keySize);
int shop_check_text(shop *shop, const char *text, size_t length);
int shop_check_data(shop *shop, const char *data, int count);
int shop_check_one(shop *shop, const char *s, size_t n);
int shop_check_word(shop *shop, const char *word, int length);
/* Bytes are never text. */
int shop_check_bytes(shop *shop, const unsigned char *key, int n);
