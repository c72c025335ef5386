#include <stddef.h>

typedef struct player player;
typedef struct song song;
typedef struct cursor cursor;

song *song_create(const float *samples, size_t count);
void song_destroy(song *song);

player *player_create(song *song);
player *player_clone(const player *player);
void player_destroy(player *player);
void player_set_song(player *player, const song *song);
void player_add_effect(player *player, song *effect);
void player_set_gains(player *player, const float *gains, size_t count);

cursor *cursor_create(player *player, const song *song);
void cursor_free(player *player, cursor *cursor);
int cursor_position(const cursor *cursor);
