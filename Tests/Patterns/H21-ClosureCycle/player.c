#include "player.h"
#include "test_memory.h"

typedef struct {
    void (*call)(int track, void *user_data);
    void *user_data;
} callback;

struct player {
    callback end;
    callback listeners[4];
    int count;
};

struct track {
    void (*tick)(int second, void *user_data);
    void *user_data;
};

player *player_open(const char *name) { return name[0] ? test_calloc(1, sizeof(player)) : NULL; }

int player_close(player *player)
{
    test_free(player);
    return 0;
}

void player_set_switch_callback(player *player, void (*notify)(int track, void *user_data), void *user_data)
{
    player->end = (callback){ notify, user_data };
}

void player_add_listener(player *player, void (*listener)(int track, void *user_data), void *user_data)
{
    test_require(player->count < 4, "at most four listeners");
    player->listeners[player->count++] = (callback){ listener, user_data };
}

int player_play(player *player, int track)
{
    for (int i = 0; i < player->count; i++)
        player->listeners[i].call(track, player->listeners[i].user_data);
    if (player->end.call)
        player->end.call(track, player->end.user_data);
    return 0;
}

track *track_open(void (*tick)(int second, void *user_data), void *user_data)
{
    track *track = test_calloc(1, sizeof(*track));
    if (track) {
        track->tick = tick;
        track->user_data = user_data;
    }
    return track;
}

int track_close(track *track)
{
    test_free(track);
    return 0;
}

int track_run(track *track)
{
    for (int second = 0; second < 3; second++)
        track->tick(second, track->user_data);
    return 0;
}
