int spout_new(int kind);
long spout_number(const char *name);
const char *spout_name(int spout);
void spout_end(int spout);
void spout_finish(int spout, int how);
int jet_new(void);
