#include "player.h"
#include "test_memory.h"

#include <stdio.h>
#include <string.h>

struct player {
    char *error;
};

struct track {
    char *name;
};

static const char *last_error = "";

player *player_create(const char *device)
{
    if (strcmp(device, "none") == 0) {
        last_error = "there is no such device";
        return NULL;
    }
    player *player = test_calloc(1, sizeof *player);
    if (player == NULL)
        last_error = "out of memory";
    return player;
}

void player_destroy(player *player)
{
    test_free(player->error);
    test_free(player);
}

/* Each failure frees the text of the one before, so that a kept pointer would be seen. */
static void fail(player *player, const char *reason, const char *what)
{
    test_free(player->error);
    player->error = test_malloc(strlen(reason) + strlen(what) + 3);
    if (player->error != NULL)
        sprintf(player->error, "%s: %s", reason, what);
}

const char *player_last_error(player *player) { return player->error; }

const char *player_get_error(void) { return last_error; }

track *player_load_track(player *player, const char *name)
{
    if (strcmp(name, "missing") == 0) {
        fail(player, "no such track", name);
        return NULL;
    }
    track *track = test_calloc(1, sizeof *track);
    if (track != NULL)
        track->name = test_strdup(name);
    if (track == NULL || track->name == NULL) {
        test_free(track);
        fail(player, "out of memory", name);
        return NULL;
    }
    return track;
}

void track_destroy(track *track)
{
    test_free(track->name);
    test_free(track);
}

const char *track_name(const track *track) { return track->name; }

int player_seek(player *player, int position)
{
    if (position >= 0)
        return 0;
    fail(player, "cannot seek", "before the start");
    return -1;
}
