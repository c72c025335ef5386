typedef struct query query;
query *query_parse(const char *text, int *code, const char **why, char **owned, const int *input, unsigned char *small);
void query_free(query *query);
int query_count(const query *query, int *errcode);
double query_cost(const query *query, int *where);
