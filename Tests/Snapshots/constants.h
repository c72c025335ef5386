#define CONST_SMALL 7
#define CONST_NEGATIVE (-7)
#define CONST_HEX 0xFFu
#define CONST_BIG 0xFFFFFFFFFFFFFFFFull
#define CONST_SHIFTED (1 << 4 | 2)
#define CONST_RATIO 0.25
#define CONST_TEXT "text"
#define CONST_JOINED "a" "b"
#define CONST_ALIAS CONST_SMALL
#define CONST_CALL const_value()
#define CONST_MAX(a, b) ((a) > (b) ? (a) : (b))
#define CONST_EMPTY
#define CONST_MIN 5
#define CONST_CAST ((unsigned char)300)
#define CONST_SIZE sizeof(int)
#define _CONST_HIDDEN 1
enum { CONST_ANONYMOUS = 3, CONST_NEXT };
extern const int const_variable;
extern int const_mutable;
int const_value(void);
