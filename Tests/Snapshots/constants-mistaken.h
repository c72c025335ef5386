#define GATE_OPEN_LEFT 1
#define GATE_OPEN_RIGHT 0x100000000
#define GATE_KIND_WIDE 300

typedef struct gate gate;
enum gate_state { GATE_STATE_OPEN, GATE_STATE_SHUT };

void gate_open(long sides, unsigned char state, double angle);
gate *gate_next(int kind);
