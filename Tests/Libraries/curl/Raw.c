#define _GNU_SOURCE
#include "raw.h"

#include "library_support.h"

#include <curl/curl.h>

#include <string.h>

struct transfer {
    unsigned char bytes[10000], unsent[10000];
    size_t count, sent, size;
    char echo[100];
};

static int checksum(const struct transfer *transfer)
{
    int sum = 7;
    for (size_t index = 0; index < transfer->count; index++)
        sum = (sum * 31 + transfer->bytes[index]) % 1000003;
    return sum;
}

static size_t receive(char *bytes, size_t size, size_t count, void *context)
{
    struct transfer *transfer = context;
    if (transfer->count + size * count > sizeof transfer->bytes)
        return 0;
    memcpy(transfer->bytes + transfer->count, bytes, size * count);
    transfer->count += size * count;
    return size * count;
}

static size_t read_header(char *bytes, size_t size, size_t count, void *context)
{
    struct transfer *transfer = context;
    if (size * count > 8 && memcmp(bytes, "X-Echo: ", 8) == 0)
        snprintf(transfer->echo, sizeof transfer->echo, "%.*s", (int)(size * count - 2), bytes);
    return size * count;
}

static size_t give(char *bytes, size_t size, size_t count, void *context)
{
    struct transfer *transfer = context;
    size_t rest = transfer->size - transfer->sent, part = size * count < 700 ? size * count : 700;
    part = rest < part ? rest : part;
    memcpy(bytes, transfer->unsent + transfer->sent, part);
    transfer->sent += part;
    return part;
}

static void download(int round)
{
    struct transfer transfer = { .count = 0 };
    char url[100], text[100];
    long code;
    curl_off_t size;
    CURL *curl = curl_easy_init();
    check(curl != NULL);
    snprintf(url, sizeof url, "http://127.0.0.1:%d/bytes/%d", http_server_port(), round * 97 % 5000);
    snprintf(text, sizeof text, "X-Ferry: round %d", round);
    struct curl_slist *headers = curl_slist_append(curl_slist_append(NULL, text), "X-Other: ä");
    check(headers != NULL);
    curl_easy_setopt(curl, CURLOPT_URL, url);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 20L);
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, receive);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &transfer);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, read_header);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &transfer);
    check(curl_easy_perform(curl) == CURLE_OK);
    check(curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &code) == CURLE_OK);
    check(curl_easy_getinfo(curl, CURLINFO_SIZE_DOWNLOAD_T, &size) == CURLE_OK);
    printf("%ld %ld %d %s\n", code, (long)size, checksum(&transfer), transfer.echo);
    curl_easy_cleanup(curl);
    curl_slist_free_all(headers);
}

static void upload(int round)
{
    struct transfer transfer = { .size = round % 10 * 1000 };
    char url[100];
    curl_off_t size;
    CURL *curl = curl_easy_init();
    check(curl != NULL);
    for (size_t index = 0; index < transfer.size; index++)
        transfer.unsent[index] = index * round % 256;
    snprintf(url, sizeof url, "http://127.0.0.1:%d/upload", http_server_port());
    curl_easy_setopt(curl, CURLOPT_URL, url);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 20L);
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_INFILESIZE_LARGE, (curl_off_t)transfer.size);
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, give);
    curl_easy_setopt(curl, CURLOPT_READDATA, &transfer);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, receive);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &transfer);
    check(curl_easy_perform(curl) == CURLE_OK);
    check(curl_easy_getinfo(curl, CURLINFO_SIZE_UPLOAD_T, &size) == CURLE_OK);
    printf("%ld %d\n", (long)size, checksum(&transfer));
    curl_easy_cleanup(curl);
}

static void add_field(curl_mime *mime, const char *name, const char *text)
{
    curl_mimepart *part = curl_mime_addpart(mime);
    check(part != NULL && curl_mime_name(part, name) == CURLE_OK);
    check(curl_mime_data(part, text, strlen(text)) == CURLE_OK);
}

static void form(int round)
{
    struct transfer received = { .count = 0 };
    char url[100], number[20], bytes[4000];
    CURL *curl = curl_easy_init();
    check(curl != NULL);
    snprintf(url, sizeof url, "http://127.0.0.1:%d/form", http_server_port());
    snprintf(number, sizeof number, "%d", round);
    for (int index = 0; index < round * 10; index++)
        bytes[index] = (char)(index % 256);
    curl_mime *mime = curl_mime_init(curl), *inner = curl_mime_init(curl);
    add_field(mime, "round", number);
    curl_mimepart *file = curl_mime_addpart(mime);
    curl_mime_name(file, "file");
    curl_mime_filename(file, "bytes.bin");
    curl_mime_type(file, "application/octet-stream");
    curl_mime_encoder(file, "base64");
    curl_mime_data(file, bytes, round * 10);
    add_field(inner, "inner", "ä");
    check(curl_mime_subparts(curl_mime_addpart(mime), inner) == CURLE_OK);
    curl_easy_setopt(curl, CURLOPT_URL, url);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 20L);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, receive);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &received);
    curl_easy_setopt(curl, CURLOPT_MIMEPOST, mime);
    check(curl_easy_perform(curl) == CURLE_OK);
    printf("%zu %s %s\n", received.count, memmem(received.bytes, received.count, "\"bytes.bin\"", 11) ? "true" : "false",
           memmem(received.bytes, received.count, "multipart/mixed", 15) ? "true" : "false");
    curl_easy_cleanup(curl);
    curl_mime_free(mime);
}

static void several_at_once(int round)
{
    struct transfer received = { .count = 0 };
    char url[100];
    CURL *handles[3];
    int running;
    CURLSH *share = curl_share_init();
    CURLM *multi = curl_multi_init();
    curl_share_setopt(share, CURLSHOPT_SHARE, CURL_LOCK_DATA_DNS);
    curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, 3L);
    for (int index = 0; index < 3; index++) {
        snprintf(url, sizeof url, "http://127.0.0.1:%d/bytes/%d", http_server_port(), round * 10 + index);
        handles[index] = curl_easy_init();
        curl_easy_setopt(handles[index], CURLOPT_URL, url);
        curl_easy_setopt(handles[index], CURLOPT_TIMEOUT, 20L);
        curl_easy_setopt(handles[index], CURLOPT_SHARE, share);
        curl_easy_setopt(handles[index], CURLOPT_WRITEFUNCTION, receive);
        curl_easy_setopt(handles[index], CURLOPT_WRITEDATA, &received);
        check(curl_multi_add_handle(multi, handles[index]) == CURLM_OK);
    }
    while (curl_multi_perform(multi, &running) == CURLM_OK && running > 0)
        curl_multi_poll(multi, NULL, 0, 1000, NULL);
    for (int index = 0; index < 3; index++) {
        long code;
        curl_off_t size;
        curl_easy_getinfo(handles[index], CURLINFO_RESPONSE_CODE, &code);
        curl_easy_getinfo(handles[index], CURLINFO_SIZE_DOWNLOAD_T, &size);
        printf("%ld %ld\n", code, (long)size);
        curl_multi_remove_handle(multi, handles[index]);
        curl_easy_cleanup(handles[index]);
    }
    printf("%zu\n", received.count);
    curl_multi_cleanup(multi);
    curl_share_cleanup(share);
}

static void texts(int round)
{
    CURLUPart parts[] = { CURLUPART_HOST, CURLUPART_PORT, CURLUPART_PATH, CURLUPART_QUERY, CURLUPART_FRAGMENT };
    char text[100];
    CURLU *address = curl_url();
    snprintf(text, sizeof text, "http://user@example.org:8080/a%%20b?%d#end", round);
    check(curl_url_set(address, CURLUPART_URL, text, 0) == CURLUE_OK);
    for (size_t index = 0; index < sizeof parts / sizeof *parts; index++) {
        char *part;
        check(curl_url_get(address, parts[index], &part, 0) == CURLUE_OK);
        printf("%s\n", part);
        curl_free(part);
    }
    curl_url_cleanup(address);
    CURL *curl = curl_easy_init();
    int length = snprintf(text, sizeof text, "a b/%d", round);
    char *escaped = curl_easy_escape(curl, text, length), *plain;
    printf("%s\n", escaped);
    plain = curl_easy_unescape(curl, escaped, 0, &length);
    printf("%s\n", plain);
    curl_free(plain);
    curl_free(escaped);
    curl_easy_cleanup(curl);
    printf("%ld\n", (long)curl_getdate("Sun, 06 Nov 1994 08:49:37 GMT", NULL));
}

void run_round(int round)
{
    check(curl_global_init(CURL_GLOBAL_ALL) == CURLE_OK);
    download(round);
    upload(round);
    form(round);
    several_at_once(round);
    texts(round);
    curl_global_cleanup();
}
