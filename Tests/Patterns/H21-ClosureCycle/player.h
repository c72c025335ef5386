#ifndef PLAYER_H
#define PLAYER_H

typedef struct player player;
typedef struct track track;

player *player_open(const char *name);
int player_close(player *player);

/* NULL takes the callback away. */
void player_set_switch_callback(player *player, void (*notify)(int track, void *user_data), void *user_data);
void player_add_listener(player *player, void (*listener)(int track, void *user_data), void *user_data);
int player_play(player *player, int track);

/* A track keeps its callback as long as it lives. */
track *track_open(void (*tick)(int second, void *user_data), void *user_data);
int track_close(track *track);
int track_run(track *track);

#endif
