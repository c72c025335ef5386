int brook_new(int kind);
int brook_depth(int brook);
void brook_end(int brook);
