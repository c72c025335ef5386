#include "ledger.h"
#include "test_memory.h"

struct ledger {
    int entries;
    FILE *input;
};

ledger *ledger_create(void) { return test_calloc(1, sizeof(ledger)); }

/* Looks at the file once more: it must still be open. */
void ledger_destroy(ledger *ledger)
{
    if (ledger->input != NULL)
        test_require(fileno(ledger->input) >= 0, "the file is still open");
    test_free(ledger);
}

int ledger_print(const ledger *ledger, FILE *file)
{
    return fprintf(file, "%d entries\n", ledger->entries) < 0;
}

int ledger_read(ledger *ledger, FILE *in)
{
    int count = 0;
    while (fgetc(in) != EOF)
        count++;
    ledger->entries += count;
    return count;
}

void ledger_set_input_file(ledger *ledger, FILE *file) { ledger->input = file; }

int ledger_read_header(ledger *ledger, FILE *in)
{
    int number = -1;
    ledger->input = in;
    return fscanf(in, "%d", &number) == 1 ? number : -1;
}

int ledger_read_index(ledger *ledger, FILE *in) { return ledger_read_header(ledger, in); }

int ledger_next(ledger *ledger) { return ledger->input == NULL ? -1 : fgetc(ledger->input); }

ledger *ledger_open_stream(FILE *stream)
{
    ledger *ledger = ledger_create();
    if (ledger != NULL)
        ledger->input = stream;
    return ledger;
}

long file_size(FILE *file)
{
    return fseek(file, 0, SEEK_END) == 0 ? ftell(file) : -1;
}

void ledger_process(const ledger *ledger, FILE *file) { (void)ledger, (void)file; }

void ledger_init_io(ledger *ledger, FILE *file) { ledger->input = file; }
