/* Functions that end an object's life, or only seem to. */

/* As sd_bus: the release returns NULL of the object's type, and closing alone frees nothing. */
typedef struct bus bus;
int bus_open(bus **out);
void bus_close(bus *bus);
bus *bus_unref(bus *bus);
void bus_unrefp(bus **bus);

/* As jansson: delete is what the last reference does. */
typedef struct value value;
value *value_create(void);
value *value_incref(value *value);
void value_decref(value *value);
void value_delete(value *value);
void value_decrefp(value **value);

/* As snd_hctl: free empties what was opened. */
typedef struct control control;
int control_open(control **out, const char *name);
int control_close(control *control);
int control_free(control *control);
int control_count(const control *control);

/* As AVFrame: unref empties the frame, which only the function with the pointer to a pointer frees. */
typedef struct frame frame;
frame *frame_alloc(void);
void frame_unref(frame *frame);
void frame_free(frame **frame);

/* As libssh2_knownhost_del: takes an entry out of its list. */
typedef struct hosts hosts;
typedef struct host host;
hosts *hosts_init(void);
void hosts_free(hosts *hosts);
int hosts_add(hosts *hosts, const char *name, host **store);
int hosts_check(hosts *hosts, const char *name, host **found);
int host_del(hosts *hosts, host *entry);

/* Opus: sets up memory that the caller made room for, for two channels perhaps, where `create` made room for one. */
typedef struct encoder encoder;
encoder *encoder_create(int channels);
void encoder_destroy(encoder *encoder);
int encoder_init(encoder *encoder, int channels);

/* Which of the two ends a sheet is open; what takes several leaves ends no variable; nor does what frees all twigs. */
typedef struct sheet sheet;
sheet *sheet_new(void);
void sheet_destroy(sheet *sheet);
void sheet_free(sheet **sheet);
typedef struct leaf leaf;
leaf *leaf_new(void);
void leaf_free(leaf **leaves);
typedef struct twig twig;
twig *twig_new(void);
void twig_free_all(twig **twig);
void twig_unref(twig *twig);
