#ifndef MENU_H
#define MENU_H

typedef struct menu menu;
typedef struct item item;

menu *menu_create(const char *first_title, const char *second_title);
void menu_destroy(menu *menu);
int menu_count(const menu *menu);
/** The item at an index, or NULL; it belongs to the menu. */
const item *menu_get(const menu *menu, int index);
/** Changes the titles of all items, whose old text is freed. */
int menu_rename_all(menu *menu, const char *title);

const char *item_title(const item *item);
/** The item after this one, or NULL. */
const item *item_next(const item *item);
/** Makes the titles of both menus the same; returns how many items changed. */
int menu_apply(const menu *source, menu *target);

#endif
