#include "ledger.h"
#include "test_memory.h"

struct ledger {
    int limit;
    int total;
    int postings;
};

struct posting {
    ledger *ledger;
    int amount;
    int readers;
};

struct reader {
    posting *posting;
};

struct stamp {
    int value;
};

ledger *ledger_create(int limit)
{
    ledger *ledger = test_calloc(1, sizeof *ledger);
    if (ledger) ledger->limit = limit;
    return ledger;
}

void ledger_destroy(ledger *ledger)
{
    test_require(ledger->postings == 0, "postings end before their ledger");
    test_free(ledger);
}

int ledger_total(const ledger *ledger) { return ledger->total; }

posting *posting_create(ledger *ledger)
{
    posting *posting = test_calloc(1, sizeof *posting);
    if (!posting) return NULL;
    posting->ledger = ledger;
    ledger->postings++;
    return posting;
}

void posting_abort(posting *posting)
{
    test_require(posting->readers == 0, "readers end before their posting");
    posting->ledger->postings--;
    test_free(posting);
}

int posting_add(posting *posting, int amount) { return posting->amount += amount; }

static int fits(const posting *posting, int limit)
{
    int total = posting->ledger->total + posting->amount;
    return total <= posting->ledger->limit && total <= limit;
}

int posting_commit(posting *posting)
{
    int status = fits(posting, posting->ledger->limit) ? 0 : -1;
    if (status == 0) posting->ledger->total += posting->amount;
    posting_abort(posting);
    return status;
}

int posting_try_commit(posting *posting, int limit)
{
    return fits(posting, limit) ? posting_commit(posting) : -1;
}

int posting_apply(posting *posting)
{
    int amount = posting->amount;
    posting_abort(posting);
    return amount;
}

reader *reader_create(posting *posting)
{
    reader *reader = test_calloc(1, sizeof *reader);
    if (!reader) return NULL;
    reader->posting = posting;
    posting->readers++;
    return reader;
}

void reader_destroy(reader *reader)
{
    reader->posting->readers--;
    test_free(reader);
}

int reader_sum(const reader *reader) { return reader->posting->amount; }

stamp *stamp_create(int value)
{
    stamp *stamp = test_calloc(1, sizeof *stamp);
    if (stamp) stamp->value = value;
    return stamp;
}

void stamp_destroy(stamp *stamp) { test_free(stamp); }

int stamp_use(stamp *stamp)
{
    int value = stamp->value;
    stamp_destroy(stamp);
    return value > 0 ? 0 : -1;
}

int stamp_try_use(stamp *stamp, int value) { return stamp->value == value ? stamp_use(stamp) : -1; }
