typedef struct host host;
host *host_create(void);
void host_destroy(host *host);
int host_number(const host *host);

typedef struct run run;
typedef struct walk walk;
void host_on_step(host *host, void (*step)(run *run, int count, void *context), void *context);
void *run_context(run *run);
void *run_slot(run *run, int number);
void run_fail(run *run, int code);
void run_tell(run *run, const char *text);
int run_number(const run *run);
int walk_number(walk *walk);

typedef struct turn turn;
void host_on_turn(host *host, void (*step)(turn *turn, void *context), void *context);
void *turn_memory(turn *turn, int size);
