#include "tallybook.h"
#include "test_memory.h"

struct tallybook {
    int limit;
    int total;
    int postings;
};

struct posting {
    tallybook *tallybook;
    int amount;
    int tellers;
};

struct teller {
    posting *posting;
};

struct stamp {
    int value;
};

tallybook *tallybook_create(int limit)
{
    tallybook *tallybook = test_calloc(1, sizeof *tallybook);
    if (tallybook) tallybook->limit = limit;
    return tallybook;
}

void tallybook_destroy(tallybook *tallybook)
{
    test_require(tallybook->postings == 0, "postings end before their tallybook");
    test_free(tallybook);
}

int tallybook_total(const tallybook *tallybook) { return tallybook->total; }

posting *posting_create(tallybook *tallybook)
{
    posting *posting = test_calloc(1, sizeof *posting);
    if (!posting) return NULL;
    posting->tallybook = tallybook;
    tallybook->postings++;
    return posting;
}

void posting_abort(posting *posting)
{
    test_require(posting->tellers == 0, "tellers end before their posting");
    posting->tallybook->postings--;
    test_free(posting);
}

int posting_add(posting *posting, int amount) { return posting->amount += amount; }

static int fits(const posting *posting, int limit)
{
    int total = posting->tallybook->total + posting->amount;
    return total <= posting->tallybook->limit && total <= limit;
}

int posting_commit(posting *posting)
{
    int status = fits(posting, posting->tallybook->limit) ? 0 : -1;
    if (status == 0) posting->tallybook->total += posting->amount;
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

teller *teller_create(posting *posting)
{
    teller *teller = test_calloc(1, sizeof *teller);
    if (!teller) return NULL;
    teller->posting = posting;
    posting->tellers++;
    return teller;
}

void teller_destroy(teller *teller)
{
    teller->posting->tellers--;
    test_free(teller);
}

int teller_sum(const teller *teller) { return teller->posting->amount; }

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
