typedef struct mixer mixer;

mixer *mixer_create(void);
void mixer_destroy(mixer *mixer);

/* The level callback is called on a thread of the mixer's own, also while another is set. */
void mixer_set_level_callback(mixer *mixer, void (*level)(int value, void *user_data), void *user_data);

/* Waits until a callback has been called again; 0 where there is none. */
int mixer_wait(mixer *mixer);
