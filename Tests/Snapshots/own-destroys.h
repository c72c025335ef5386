/* What ends an object of a type that has several functions for it. */
typedef struct source source;

source *source_new(void);
void source_free(source *source);
source *source_match_new(void);
void source_match_free(source *source);
source *source_match_list_new(void);
source *source_matching_new(void);

/* Another verb: it does more than to free, as git_branch_delete. */
source *source_branch_create(const char *name);
int source_branch_delete(source *source);

/* A close may be a step before the free. */
source *source_file_open(const char *name);
void source_file_close(source *source);
source *source_pipe_open(const char *name);
void source_pipe_close(source *source);
void source_pipe_free(source *source);

/* May be of any kind. */
source *source_new_from(source *source);
source *source_copy(const source *source);
int source_number(const source *source);

/* An attribute says it. */
void source_unmap(source *source);
source *source_map(const char *name) __attribute__((malloc(source_unmap, 1)));

/* The last reference goes in one way only. */
typedef struct shared shared;
shared *shared_new(void);
shared *shared_ref(shared *shared);
void shared_unref(shared *shared);
shared *shared_list_new(void);
void shared_list_unref(shared *shared);
int shared_number(const shared *shared);

/* No default. */
typedef struct pump pump;
pump *pump_in_new(void);
void pump_in_free(pump *pump);
pump *pump_out_new(void);
void pump_out_free(pump *pump);
int pump_number(const pump *pump);
