#include "gate.h"

gate_state gate_after(gate_state state) { return (gate_state)(state + 1); }

gate_mark gate_both(gate_mark first, gate_mark second) { return (gate_mark)(first | second); }
