typedef struct reel reel;
typedef struct reel_job reel_job;

/* A loop, which counts its owners: whoever runs it calls what is to be called. */
reel *reel_new(void);
reel *reel_ref(reel *loop);
void reel_unref(reel *loop);
/* Calls what is due; how much that was. */
int reel_run(reel *loop);
/* Has it run on a thread of its own, and waits until that is over. */
int reel_run_elsewhere(reel *loop);
void reel_invoke(reel *loop, void (*function)(int round, void *data), void *data, void (*notify)(void *data));

reel_job *reel_job_new(void);
void reel_job_free(reel_job *job);
void reel_job_set_callback(
    reel_job *job, void (*function)(int round, void *data), void *data, void (*notify)(void *data));
/* The loop runs it once. */
int reel_job_attach(reel_job *job, reel *loop);

/* Nobody runs it but who has it. */
typedef struct reel_knob reel_knob;
reel_knob *reel_knob_new(void);
void reel_knob_free(reel_knob *knob);
void reel_knob_set_callback(
    reel_knob *knob, void (*function)(int round, void *data), void *data, void (*notify)(void *data));
void reel_knob_turn(reel_knob *knob, int by);
