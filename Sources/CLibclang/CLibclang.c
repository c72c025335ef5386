#include "CLibclang.h"
void ferry_placeholder(void) {}
