#ifndef ARCHIVE_H
#define ARCHIVE_H

typedef struct archive archive;

int archive_open(const char *path, archive **out);
void archive_free(archive *archive);
/** @return 0 on success, a negative error code otherwise */
int archive_extract(archive *archive, int entry);
int archive_entries(const archive *archive);
/** The text for a code. */
const char *archive_strerror(int code);

#endif
