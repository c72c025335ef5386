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

void run_round(int round)
{
    check(curl_global_init(CURL_GLOBAL_ALL) == CURLE_OK);
    download(round);
    upload(round);
    curl_global_cleanup();
}
