typedef struct job job;
typedef struct task task;

/* Returns 0 to stop. */
typedef int job_progress_callback(float percent, void *user_info);
typedef void (*job_log_callback)(const job *job, const char *message, void *user_info);

job *job_create(void);
job *job_copy(const job *job);
void job_destroy(job *job);

/* Pass NULL to take the callback away. */
void job_set_progress_callback(job *job, job_progress_callback *callback, void *user_info);
void job_set_log_callback(job *job, job_log_callback callback, void *user_info);

/* 0 if it went through, 1 if it was stopped. */
int job_run(job *job);

/* A task goes on with the callbacks that the job had when the task was made. */
task *task_create(job *job);
void task_destroy(task *task);
int task_run(task *task);
