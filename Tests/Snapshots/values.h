#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct point { double x, y; } point;
typedef struct segment { point from, to; bool is_closed; char name[16]; } segment;
typedef struct bits { unsigned a : 3; unsigned b : 5; } bits;
typedef union either { int number; float fraction; } either;
typedef struct tail { int count; int items[]; } tail;
typedef struct borrowed { const char *text; } borrowed;
typedef struct empty {} empty;
typedef struct huge { uint8_t bytes[67108864]; } huge;
typedef struct { int value; } unnamed;
typedef struct nested { struct { int inner; }; union { int a; float b; } choice; } nested;

point point_add(point first, point second);
double segment_length(const segment *segment);
void segment_move(segment *segment, double by);
segment segment_between(point from, point to);
int bits_sum(bits bits);
int either_number(either either);
int tail_count(const tail *tail);
int borrowed_length(borrowed borrowed);
int empty_value(empty empty);
int huge_sum(const huge *huge);
int unnamed_value(unnamed value);
int nested_value(nested value);
double points_total(const point *points, size_t count);
long double values_long(long double value);
__int128 values_wide(__int128 value);
float values_float(float value);
bool values_flag(bool flag);
int values_is_even(int value);
char values_letter(char letter);
wchar_t values_wide_letter(wchar_t letter);
