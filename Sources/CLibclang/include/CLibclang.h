void ferry_placeholder(void);
