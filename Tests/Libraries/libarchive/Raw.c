#include "raw.h"

#include <archive.h>
#include <archive_entry.h>

#include <string.h>
#include <stdlib.h>
#include <unistd.h>

struct output {
    char log[32];
    unsigned char bytes[100000];
    size_t size;
};

static int opened(struct archive *archive, void *context)
{
    (void)archive;
    strcat(((struct output *)context)->log, "open ");
    return ARCHIVE_OK;
}

static la_ssize_t written(struct archive *archive, void *context, const void *bytes, size_t size)
{
    (void)archive;
    struct output *output = context;
    check(output->size + size <= sizeof output->bytes);
    memcpy(output->bytes + output->size, bytes, size);
    output->size += size;
    return size;
}

static int closed(struct archive *archive, void *context)
{
    (void)archive;
    strcat(((struct output *)context)->log, "close");
    return ARCHIVE_OK;
}

static int checksum(const unsigned char *bytes, size_t size)
{
    int checksum = 7;
    for (size_t index = 0; index < size; index++)
        checksum = (checksum * 31 + bytes[index]) % 1000003;
    return checksum;
}

static void write_file(struct archive *archive, int number, size_t index)
{
    unsigned char data[10000];
    char name[40];
    struct archive_entry *entry = archive_entry_new();
    check(entry != NULL);
    snprintf(name, sizeof name, "folder/file %zu.txt", index);
    for (size_t place = 0; place < index * 1500; place++)
        data[place] = 97 + (place * place / 7 + number) % 19;
    archive_entry_set_pathname(entry, name);
    archive_entry_set_size(entry, index * 1500);
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_entry_set_mtime(entry, 1000000000, 0);
    check(archive_write_header(archive, entry) == ARCHIVE_OK);
    check(archive_write_data(archive, data, index * 1500) == (la_ssize_t)index * 1500);
    archive_entry_free(entry);
}

static void write_archive(int number, struct output *output)
{
    struct archive *archive = archive_write_new();
    check(archive != NULL);
    archive_write_set_format_pax_restricted(archive);
    archive_write_add_filter_gzip(archive);
    archive_write_set_options(archive, "gzip:!timestamp");
    archive_write_set_bytes_in_last_block(archive, 1);
    check(archive_write_open(archive, output, opened, written, closed) == ARCHIVE_OK);
    for (int index = 0; index < number % 7; index++)
        write_file(archive, number, index);
    check(archive_write_close(archive) == ARCHIVE_OK);
    archive_write_free(archive);
}

static void read_entries(struct archive *archive, int is_short)
{
    struct archive_entry *entry = archive_entry_new();
    check(entry != NULL);
    while (archive_read_next_header2(archive, entry) == ARCHIVE_OK) {
        unsigned char data[10000];
        la_ssize_t size = archive_read_data(archive, data, sizeof data);
        check(size >= 0);
        if (is_short)
            printf("%s %d\n", archive_entry_pathname(entry), checksum(data, size));
        else
            printf("%s %ld %ld %d\n", archive_entry_pathname(entry), (long)archive_entry_size(entry),
                   (long)archive_entry_mtime(entry), checksum(data, size));
    }
    archive_entry_free(entry);
}

static void read_archive(const struct output *output)
{
    struct archive *archive = archive_read_new();
    check(archive != NULL);
    archive_read_support_filter_all(archive);
    archive_read_support_format_tar(archive);
    check(archive_read_open_memory(archive, output->bytes, output->size) == ARCHIVE_OK);
    read_entries(archive, 0);
    archive_read_free(archive);
}

struct input {
    const unsigned char *rest;
    size_t size;
    char log[32];
};

static int input_opened(struct archive *archive, void *context)
{
    (void)archive;
    strcat(((struct input *)context)->log, "open ");
    return ARCHIVE_OK;
}

static la_ssize_t input_read(struct archive *archive, void *context, const void **buffer)
{
    (void)archive;
    struct input *input = context;
    size_t size = input->size < 1000 ? input->size : 1000;
    *buffer = input->rest;
    input->rest += size;
    input->size -= size;
    return size;
}

static la_int64_t input_skipped(struct archive *archive, void *context, la_int64_t request)
{
    (void)archive;
    struct input *input = context;
    size_t size = input->size < (size_t)request ? input->size : (size_t)request;
    input->rest += size;
    input->size -= size;
    return size;
}

static int input_closed(struct archive *archive, void *context)
{
    (void)archive;
    strcat(((struct input *)context)->log, "close");
    return ARCHIVE_OK;
}

static void stream_archive(const struct output *output)
{
    struct input input = { output->bytes, output->size, "" };
    struct archive *archive = archive_read_new();
    check(archive != NULL);
    archive_read_support_filter_all(archive);
    archive_read_support_format_tar(archive);
    check(archive_read_open2(archive, &input, input_opened, input_read, input_skipped, input_closed) == ARCHIVE_OK);
    read_entries(archive, 1);
    check(archive_read_close(archive) == ARCHIVE_OK);
    archive_read_free(archive);
    printf("%s %zu\n", input.log, input.size);
}

static void report_attributes(struct archive_entry *entry)
{
    const char *name;
    const void *value;
    size_t size;
    for (int rest = archive_entry_xattr_reset(entry); rest > 0; rest--) {
        archive_entry_xattr_next(entry, &name, &value, &size);
        printf("%s %.*s\n", name, (int)size, (const char *)value);
    }
}

static void report_access(struct archive_entry *entry)
{
    for (int rest = archive_entry_acl_reset(entry, 0x100); rest > 0; rest--) {
        int type, permissions, tag, qualifier;
        const char *name = NULL;
        archive_entry_acl_next(entry, 0x100, &type, &permissions, &tag, &qualifier, &name);
        printf("%d %d %d %d %s\n", type, permissions, tag, qualifier, name ? name : "none");
    }
    char *text = archive_entry_acl_to_text(entry, NULL, 0x100);
    printf("%s\n", text ? text : "none");
    free(text);
}

static void through_files(struct archive_entry *entry)
{
    char path[] = "/tmp/ferry-raw-XXXXXX";
    int descriptor = mkstemp(path);
    check(descriptor >= 0);
    close(descriptor);
    struct archive *archive = archive_write_new();
    archive_write_set_format_pax(archive);
    check(archive_write_open_filename(archive, path) == ARCHIVE_OK);
    check(archive_write_header(archive, entry) == ARCHIVE_OK);
    check(archive_write_data(archive, "abc", 3) == 3);
    archive_write_free(archive);
    for (int time = 0; time < 3; time++) {
        const void *block;
        size_t size;
        la_int64_t offset;
        struct archive_entry *found;
        archive = archive_read_new();
        archive_read_support_format_tar(archive);
        check(archive_read_open_filename(archive, path, time == 0 ? 512 : 10240) == ARCHIVE_OK);
        found = archive_entry_new2(archive);
        check(archive_read_next_header2(archive, found) == ARCHIVE_OK);
        archive_read_data_block(archive, &block, &size, &offset);
        printf("%.*s %ld %s %d\n", (int)size, (const char *)block, (long)offset, archive_format_name(archive),
               archive_file_count(archive));
        printf("%s %ld\n", archive_filter_name(archive, 0), (long)archive_filter_bytes(archive, 0));
        report_attributes(found);
        archive_entry_free(found);
        archive_read_free(archive);
    }
    unlink(path);
}

static void use_metadata(int round)
{
    char number[20];
    unsigned long set, clear;
    size_t size;
    struct archive_entry *entry = archive_entry_new();
    archive_entry_set_pathname(entry, "notes");
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_size(entry, 3);
    archive_entry_set_fflags(entry, 1, 2);
    archive_entry_fflags(entry, &set, &clear);
    printf("flags %lu %lu\n", set, clear);
    snprintf(number, sizeof number, "%d", round);
    archive_entry_xattr_add_entry(entry, "user.round", number, strlen(number));
    archive_entry_xattr_add_entry(entry, "user.empty", "", 0);
    archive_entry_acl_from_text(entry, "user::rw-,user:7:r--,group::r--,mask::rwx,other::---", 0x100);
    report_attributes(entry);
    report_access(entry);
    through_files(entry);
    archive_entry_copy_mac_metadata(entry, "\1\2\3", 3);
    const unsigned char *mac = archive_entry_mac_metadata(entry, &size);
    check(size == 3);
    printf("mac [%d, %d, %d]\n", mac[0], mac[1], mac[2]);
    archive_entry_free(entry);
}

void run_round(int round)
{
    static struct output output;
    output = (struct output){ 0 };
    write_archive(round, &output);
    printf("%s %zu %d\n", output.log, output.size, checksum(output.bytes, output.size));
    read_archive(&output);
    stream_archive(&output);
    use_metadata(round);
}
