#define DB_OK 0
#define DB_ERROR 1
#define DB_BUSY 5
#define DB_ROW 100

typedef struct db db;
int db_open(const char *path, db **out);
int db_close(db *db);
int db_step(db *db);
int db_errcode(db *db);
int db_changes(const db *db);
const char *db_errstr(int code);

typedef enum net_result { NET_SUCCESS = 0, NET_TIMEOUT = -1, NET_CLOSED = -2 } net_result;
net_result net_ping(const char *host);
net_result net_get_last_result(void);
const char *net_result_string(net_result result);
