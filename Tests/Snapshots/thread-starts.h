/* What starts a thread that may call closures, which are made for the caller's. */
typedef struct client client;
typedef struct worker worker;

client *client_new(void);
void client_free(client *client);
void client_set_message_callback(client *client, void (*on_message)(int number, void *data), void *data);

/** Call this once to start a new thread to process network traffic. */
int client_loop_start(client *client);
void client_start_thread(client *client);

/** Processes network traffic; may be called on a new thread. */
int client_loop(client *client);
int client_start(client *client);

worker *worker_new(void);
void worker_free(worker *worker);
/** Starts a thread, which calls nobody. */
void worker_start(worker *worker);
