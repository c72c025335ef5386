#include "queue.h"
#include "test_memory.h"

struct queue {
    int room;
    int count;
    int *numbers;
};

queue *queue_create(int room)
{
    queue *queue = test_calloc(1, sizeof *queue);
    if (queue == NULL)
        return NULL;
    queue->room = room;
    queue->numbers = test_calloc((size_t)room, sizeof *queue->numbers);
    if (queue->numbers == NULL) {
        test_free(queue);
        return NULL;
    }
    return queue;
}

void queue_destroy(queue *queue)
{
    test_free(queue->numbers);
    test_free(queue);
}

int queue_enter(queue *queue, int number)
{
    if (queue->count == queue->room)
        return -7;
    queue->numbers[queue->count++] = number;
    return 0;
}

int queue_find(const queue *queue, int number)
{
    for (int i = 0; i < queue->count; i++)
        if (queue->numbers[i] == number)
            return i;
    return -1;
}

int queue_spread(const queue *queue)
{
    return queue->count > 0 ? queue->numbers[queue->count - 1] - queue->numbers[0] : 0;
}

int queue_trim(queue *queue, int limit)
{
    if (limit < 0)
        return -2;
    if (queue->count > limit)
        queue->count = limit;
    return queue->count;
}
