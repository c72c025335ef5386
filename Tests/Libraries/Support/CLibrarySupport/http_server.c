#define _GNU_SOURCE
#include "library_support.h"

#include <arpa/inet.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

enum { ROOM = 1 << 16, SECONDS = 600 };

static int listening_socket(int *port)
{
    struct sockaddr_in address = { .sin_family = AF_INET, .sin_addr = { htonl(INADDR_LOOPBACK) } };
    socklen_t size = sizeof address;
    int descriptor = socket(AF_INET, SOCK_STREAM, 0);
    if (descriptor < 0 || bind(descriptor, (struct sockaddr *)&address, size) != 0 || listen(descriptor, 16) != 0 ||
        getsockname(descriptor, (struct sockaddr *)&address, &size) != 0)
        return -1;
    *port = ntohs(address.sin_port);
    return descriptor;
}

/* The value of a header, up to the end of the line. */
static void header(const char *request, const char *name, char *value, size_t room)
{
    const char *found = strcasestr(request, name);
    size_t length = found == NULL ? 0 : strcspn(found + strlen(name), "\r\n");
    if (length >= room)
        length = 0;
    memcpy(value, found == NULL ? "" : found + strlen(name), length);
    value[length] = 0;
}

static void send_all(int connection, const char *bytes, size_t size)
{
    while (size > 0) {
        ssize_t count = write(connection, bytes, size);
        if (count <= 0)
            return;
        bytes += count;
        size -= count;
    }
}

/* Reads a request with its body. Returns where the body is, or NULL. */
static char *read_request(int connection, char *request, size_t *body_size)
{
    size_t size = 0;
    bool continued = false;
    for (;;) {
        ssize_t count = read(connection, request + size, ROOM - 1 - size);
        if (count <= 0)
            return NULL;
        size += count;
        request[size] = 0;
        char *end = strstr(request, "\r\n\r\n"), length[32];
        if (end == NULL)
            continue;
        header(request, "\r\nContent-Length: ", length, sizeof length);
        *body_size = strtoul(length, NULL, 10);
        if (!continued && strcasestr(request, "\r\nExpect: 100-continue\r\n") != NULL)
            send_all(connection, "HTTP/1.1 100 Continue\r\n\r\n", 25);
        continued = true;
        if (size - (end + 4 - request) >= *body_size)
            return end + 4;
    }
}

static void answer(int connection, char *request)
{
    static char numbers[ROOM];
    char agent[1000], head[2000];
    size_t size = 0;
    char *body = read_request(connection, request, &size);
    if (body == NULL)
        return;
    header(request, "\r\nX-Ferry: ", agent, sizeof agent);
    if (strncmp(request, "GET /bytes/", 11) == 0) {
        size = strtoul(request + 11, NULL, 10) % ROOM;
        for (size_t index = 0; index < size; index++)
            numbers[index] = index * 7 % 251;
        body = numbers;
    }
    int length = snprintf(head, sizeof head,
        "HTTP/1.1 %s\r\nContent-Type: application/octet-stream\r\nContent-Length: %zu\r\nX-Echo: %s\r\nConnection: close\r\n\r\n",
        strstr(request, " /missing ") == NULL ? "200 OK" : "404 Not Found", size, agent);
    send_all(connection, head, length);
    send_all(connection, body, size);
}

static void serve(int descriptor)
{
    static char request[ROOM];
    struct timeval patience = { .tv_sec = 5 };
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    signal(SIGPIPE, SIG_IGN);
    alarm(SECONDS);
    for (;;) {
        int connection = accept(descriptor, NULL, NULL);
        if (connection < 0)
            _exit(1);
        setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        setsockopt(connection, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
        answer(connection, request);
        close(connection);
    }
}

int http_server_port(void)
{
    static int port;
    if (port > 0)
        return port;
    int descriptor = listening_socket(&port);
    if (descriptor < 0)
        abort();
    fflush(NULL);
    if (fork() == 0)
        serve(descriptor);
    close(descriptor);
    return port;
}

int closed_port(void)
{
    int port = 0, descriptor = listening_socket(&port);
    close(descriptor);
    return port;
}
