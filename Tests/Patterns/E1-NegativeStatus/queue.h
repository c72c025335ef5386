#ifndef QUEUE_H
#define QUEUE_H

typedef struct queue queue;

queue *queue_create(int room);
void queue_destroy(queue *queue);

/**
 * Puts a number at the end.
 * @return 0 on success, a negative number where the queue is full
 */
int queue_enter(queue *queue, int number);

/**
 * Finds a number.
 * @return the position of the number, or -1 on failure
 */
int queue_find(const queue *queue, int number);

/** The difference between the last number and the first, which may well be negative. */
int queue_spread(const queue *queue);

/** Leaves out some of the numbers. */
int queue_trim(queue *queue, int limit);

#endif
