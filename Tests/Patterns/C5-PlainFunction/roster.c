#include "roster.h"
#include "test_memory.h"

struct roster {
    double *numbers;
    int count;
    _Bool (*filter)(double number);
};

roster *roster_create(void) { return test_calloc(1, sizeof(roster)); }

void roster_destroy(roster *roster)
{
    test_free(roster->numbers);
    test_free(roster);
}

int roster_append_number(roster *roster, double number)
{
    if (roster->filter && !roster->filter(number))
        return 0;
    double *numbers = test_realloc(roster->numbers, sizeof(double) * (roster->count + 1));
    if (!numbers)
        return -1;
    numbers[roster->count] = number;
    roster->numbers = numbers;
    return ++roster->count;
}

double roster_number(const roster *roster, int index)
{
    return index >= 0 && index < roster->count ? roster->numbers[index] : -1;
}

void roster_sort(roster *roster, int (*compare)(double left, double right))
{
    for (int i = 1; i < roster->count; i++)
        for (int j = i; j > 0 && compare(roster->numbers[j - 1], roster->numbers[j]) > 0; j--) {
            double number = roster->numbers[j];
            roster->numbers[j] = roster->numbers[j - 1];
            roster->numbers[j - 1] = number;
        }
}

void roster_set_filter(roster *roster, _Bool (*filter)(double number)) { roster->filter = filter; }
void roster_order(roster *roster, int (*compare)(const void *left, const void *right)) { (void)roster; (void)compare; }
