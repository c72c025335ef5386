#include "worker.h"
#include "test_memory.h"

struct job {
    job_progress_callback *progress;
    void *progress_info;
    job_log_callback log;
    void *log_info;
};

struct task {
    job copy;
};

job *job_create(void) { return test_calloc(1, sizeof(job)); }

job *job_copy(const job *original)
{
    job *copy = test_calloc(1, sizeof(job));
    if (copy)
        *copy = *original;
    return copy;
}

void job_destroy(job *job)
{
    /* The last words: the callback is called while the object goes away. */
    if (job->log)
        job->log(job, "destroyed", job->log_info);
    test_free(job);
}

void job_set_progress_callback(job *job, job_progress_callback *callback, void *user_info)
{
    job->progress = callback;
    job->progress_info = user_info;
}

void job_set_log_callback(job *job, job_log_callback callback, void *user_info)
{
    job->log = callback;
    job->log_info = user_info;
}

int job_run(job *job)
{
    for (int step = 1; step <= 4; step++) {
        if (job->log)
            job->log(job, "step", job->log_info);
        if (job->progress && !job->progress(step * 25.0f, job->progress_info))
            return 1;
    }
    return 0;
}

task *task_create(job *job)
{
    task *task = test_calloc(1, sizeof(struct task));
    if (task)
        task->copy = *job;
    return task;
}

void task_destroy(task *task) { test_free(task); }

int task_run(task *task) { return job_run(&task->copy); }
