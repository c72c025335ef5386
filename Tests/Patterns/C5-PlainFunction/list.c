#include "list.h"
#include "test_memory.h"

struct list {
    double *numbers;
    int count;
    _Bool (*filter)(double number);
};

list *list_create(void) { return test_calloc(1, sizeof(list)); }

void list_destroy(list *list)
{
    test_free(list->numbers);
    test_free(list);
}

int list_append_number(list *list, double number)
{
    if (list->filter && !list->filter(number))
        return 0;
    double *numbers = test_realloc(list->numbers, sizeof(double) * (list->count + 1));
    if (!numbers)
        return -1;
    numbers[list->count] = number;
    list->numbers = numbers;
    return ++list->count;
}

double list_number(const list *list, int index)
{
    return index >= 0 && index < list->count ? list->numbers[index] : -1;
}

void list_sort(list *list, int (*compare)(double left, double right))
{
    for (int i = 1; i < list->count; i++)
        for (int j = i; j > 0 && compare(list->numbers[j - 1], list->numbers[j]) > 0; j--) {
            double number = list->numbers[j];
            list->numbers[j] = list->numbers[j - 1];
            list->numbers[j - 1] = number;
        }
}

void list_set_filter(list *list, _Bool (*filter)(double number)) { list->filter = filter; }
void list_order(list *list, int (*compare)(const void *left, const void *right)) { (void)list; (void)compare; }
