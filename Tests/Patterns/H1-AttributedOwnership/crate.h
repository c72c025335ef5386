#ifndef CRATE_H
#define CRATE_H

/* No name here says who owns what; the attributes do. As in the headers of glibc, one is there only for a compiler that
   knows it. */
#if __GNUC__ >= 11
#define CRATE_FREED_BY(function) __attribute__((__malloc__(function, 1)))
#else
#define CRATE_FREED_BY(function)
#endif

typedef struct crate crate;
typedef struct parcel parcel;
typedef struct sticker sticker;

void crate_scrap(crate *crate);
crate *crate_obtain(void) CRATE_FREED_BY(crate_scrap);
/* Crates that are rented end in another way, and of one more nobody knows. */
void crate_send_back(crate *crate);
crate *crate_rent(void) CRATE_FREED_BY(crate_send_back);
crate *crate_create_spare(void);
crate *crate_find_one(void) CRATE_FREED_BY(crate_scrap);

parcel *parcel_pack(int weight) __attribute__((ownership_returns(parcel)));
void parcel_hand_over(parcel *parcel) __attribute__((ownership_takes(parcel, 1)));
int parcel_weight(const parcel *parcel);
const char *parcel_kind(const parcel *parcel) __attribute__((returns_nonnull));
char *parcel_describe(const parcel *parcel) __attribute__((ownership_returns(words)));
void words_wipe(char *words) __attribute__((ownership_takes(words, 1)));

/** The crate keeps the parcel. */
void crate_stow(crate *crate, parcel *parcel) __attribute__((ownership_holds(parcel, 2)));
int crate_weight(const crate *crate);

/** The sticker on the crate, which anybody may write on. */
sticker *crate_sticker(crate *crate __attribute__((lifetimebound)));
int sticker_number(const sticker *sticker);

#endif
