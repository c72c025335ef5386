#include "vat.h"
#include "test_memory.h"
#include <string.h>

/* What a vat holds begins with what it is for. */
enum { BREW = 1, DISTILL, DISTILL_TWICE };

static int begin(vat *vat, int kind, int litres)
{
    int *state;
    test_require(vat->state == NULL, "no vat is set up twice");
    state = test_malloc(2 * sizeof *state);
    if (state == NULL)
        return VAT_MEMORY_ERROR;
    state[0] = kind;
    state[1] = 0;
    vat->state = state;
    vat->litres = litres;
    return VAT_OK;
}

static int *check(const vat *vat, int kind)
{
    int *state = vat->state;
    test_require(state != NULL && state[0] == kind, "a vat is used for what it was set up for");
    return state;
}

static int end(vat *vat, int kind)
{
    test_free(check(vat, kind));
    vat->state = NULL;
    return VAT_OK;
}

int vat_brew_init_(vat *vat, int litres, const char *version, int size)
{
    if (strcmp(version, VAT_VERSION) != 0 || size != (int)sizeof *vat)
        return VAT_VERSION_ERROR;
    return begin(vat, BREW, litres);
}

int vat_brew_end(vat *vat) { return end(vat, BREW); }
void vat_brew_stir(vat *vat) { check(vat, BREW)[1]++; }
int vat_brew_stirred(const vat *vat) { return check(vat, BREW)[1]; }

int vat_distill_init(vat *vat, int litres) { return begin(vat, DISTILL, litres); }
int vat_distill_end(vat *vat) { return end(vat, DISTILL); }
int vat_distill_degrees(const vat *vat) { return check(vat, DISTILL)[0] * 20; }

int vat_distill_twice_init(vat *vat, int litres) { return litres < 0 ? -3 : begin(vat, DISTILL_TWICE, litres); }
int vat_distill_twice_end(vat *vat) { return end(vat, DISTILL_TWICE); }
int vat_distill_twice_degrees(const vat *vat) { return check(vat, DISTILL_TWICE)[0] * 20; }
