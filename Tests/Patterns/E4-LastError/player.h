#ifndef PLAYER_H
#define PLAYER_H

typedef struct player player;
typedef struct track track;

player *player_create(const char *device);
void player_destroy(player *player);

/** What went wrong last. The next call overwrites the text. */
const char *player_last_error(player *player);
/** What went wrong last in a call that has no player. */
const char *player_get_error(void);

track *player_load_track(player *player, const char *name);
void track_destroy(track *track);
const char *track_name(const track *track);

/** @return 0 on success */
int player_seek(player *player, int position);

#endif
