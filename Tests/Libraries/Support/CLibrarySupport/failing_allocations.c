/* Allocation failures inside one shared library.

   A library reaches malloc through addresses that the loader wrote into its data, at places that its relocations list.
   Those places are made to point to the functions below. Nothing else in the process notices: neither Swift nor the C
   library can meet a failure that was not meant for them, and AddressSanitizer still sees every allocation. */

#define _GNU_SOURCE
#include "failing_allocations.h"

#include <elf.h>
#include <errno.h>
#include <link.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static atomic_long asked, failing;
static atomic_bool failed;

static bool fails(void)
{
    if (failing == 0 || ++asked != failing)
        return false;
    failed = true;
    errno = ENOMEM;
    return true;
}

static void *checked_malloc(size_t size) { return fails() ? NULL : malloc(size); }
static void *checked_calloc(size_t count, size_t size) { return fails() ? NULL : calloc(count, size); }
static void *checked_realloc(void *block, size_t size) { return fails() ? NULL : realloc(block, size); }
static void *checked_aligned_alloc(size_t alignment, size_t size) { return fails() ? NULL : aligned_alloc(alignment, size); }
static char *checked_strdup(const char *text) { return fails() ? NULL : strdup(text); }
static char *checked_strndup(const char *text, size_t size) { return fails() ? NULL : strndup(text, size); }

static void *checked_reallocarray(void *block, size_t count, size_t size)
{
    return fails() ? NULL : reallocarray(block, count, size);
}

static int checked_posix_memalign(void **block, size_t alignment, size_t size)
{
    return fails() ? ENOMEM : posix_memalign(block, alignment, size);
}

static const struct {
    const char *name;
    void *function;
} replacements[] = {
    { "malloc", checked_malloc },
    { "calloc", checked_calloc },
    { "realloc", checked_realloc },
    { "reallocarray", checked_reallocarray },
    { "aligned_alloc", checked_aligned_alloc },
    { "posix_memalign", checked_posix_memalign },
    { "strdup", checked_strdup },
    { "__strdup", checked_strdup },
    { "strndup", checked_strndup },
    { "__strndup", checked_strndup },
};

static void *replacement(const char *name)
{
    for (size_t index = 0; index < sizeof replacements / sizeof *replacements; index++)
        if (strcmp(name, replacements[index].name) == 0)
            return replacements[index].function;
    return NULL;
}

static bool holds_an_address(ElfW(Xword) info)
{
    switch (ELF64_R_TYPE(info)) {
#if defined(__x86_64__)
    case R_X86_64_JUMP_SLOT:
    case R_X86_64_GLOB_DAT:
    case R_X86_64_64:
        return true;
#elif defined(__aarch64__)
    case R_AARCH64_JUMP_SLOT:
    case R_AARCH64_GLOB_DAT:
    case R_AARCH64_ABS64:
        return true;
#endif
    default:
        return false;
    }
}

/* The place may be read-only by now. */
static void write_address(void **place, void *address)
{
    uintptr_t size = (uintptr_t)sysconf(_SC_PAGESIZE), page = (uintptr_t)place & ~(size - 1);
    if (mprotect((void *)page, size, PROT_READ | PROT_WRITE) == 0)
        *place = address;
}

struct tables {
    const ElfW(Sym) *symbols;
    const char *names;
};

static int change_relocations(struct dl_phdr_info *info, struct tables tables, const ElfW(Rela) *relocation, size_t size)
{
    int changed = 0;
    for (const ElfW(Rela) *end = relocation + size / sizeof *relocation; relocation < end; relocation++) {
        if (!holds_an_address(relocation->r_info))
            continue;
        void *function = replacement(tables.names + tables.symbols[ELF64_R_SYM(relocation->r_info)].st_name);
        if (function == NULL)
            continue;
        write_address((void **)(info->dlpi_addr + relocation->r_offset), function);
        changed++;
    }
    return changed;
}

static int change_library(struct dl_phdr_info *info, const ElfW(Dyn) *entry)
{
    struct tables tables = { 0 };
    const ElfW(Rela) *calls = NULL, *others = NULL;
    size_t calls_size = 0, others_size = 0;
    for (; entry->d_tag != DT_NULL; entry++) {
        switch (entry->d_tag) {
        case DT_SYMTAB: tables.symbols = (void *)entry->d_un.d_ptr; break;
        case DT_STRTAB: tables.names = (void *)entry->d_un.d_ptr; break;
        case DT_JMPREL: calls = (void *)entry->d_un.d_ptr; break;
        case DT_PLTRELSZ: calls_size = entry->d_un.d_val; break;
        case DT_RELA: others = (void *)entry->d_un.d_ptr; break;
        case DT_RELASZ: others_size = entry->d_un.d_val; break;
        }
    }
    return change_relocations(info, tables, calls, calls_size) + change_relocations(info, tables, others, others_size);
}

struct search {
    const char *library;
    int changed;
};

static int visit(struct dl_phdr_info *info, size_t size, void *context)
{
    struct search *search = context;
    const char *slash = strrchr(info->dlpi_name, '/');
    const char *file = slash != NULL ? slash + 1 : info->dlpi_name;
    (void)size;
    if (strncmp(file, search->library, strlen(search->library)) != 0)
        return 0;
    for (int index = 0; index < info->dlpi_phnum; index++)
        if (info->dlpi_phdr[index].p_type == PT_DYNAMIC)
            search->changed += change_library(info, (void *)(info->dlpi_addr + info->dlpi_phdr[index].p_vaddr));
    return 0;
}

int take_over_allocations(const char *library)
{
    struct search search = { library, 0 };
    dl_iterate_phdr(visit, &search);
    return search.changed;
}

void fail_allocation(long number)
{
    failing = 0;
    asked = 0;
    failed = false;
    failing = number;
}

bool allocation_failed(void) { return failed; }
