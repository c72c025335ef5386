#include "menu.h"
#include "test_memory.h"

struct item {
    char *title;
    item *next;
};

struct menu {
    item items[2];
};

menu *menu_create(const char *first_title, const char *second_title)
{
    menu *menu = test_calloc(1, sizeof *menu);
    if (menu == NULL)
        return NULL;
    menu->items[0] = (item){test_strdup(first_title), &menu->items[1]};
    menu->items[1] = (item){test_strdup(second_title), NULL};
    if (menu->items[0].title == NULL || menu->items[1].title == NULL) {
        menu_destroy(menu);
        return NULL;
    }
    return menu;
}

void menu_destroy(menu *menu)
{
    test_free(menu->items[0].title);
    test_free(menu->items[1].title);
    test_free(menu);
}

int menu_count(const menu *menu)
{
    (void)menu;
    return 2;
}

const item *menu_get(const menu *menu, int index) { return index < 0 || index > 1 ? NULL : &menu->items[index]; }

int menu_rename_all(menu *menu, const char *title)
{
    for (int index = 0; index < 2; index++) {
        char *copy = test_strdup(title);
        if (copy == NULL)
            return -1;
        test_free(menu->items[index].title);
        menu->items[index].title = copy;
    }
    return 0;
}

const char *item_title(const item *item) { return item->title; }

const item *item_next(const item *item) { return item->next; }

int menu_apply(const menu *source, menu *target)
{
    return menu_rename_all(target, source->items[0].title);
}
