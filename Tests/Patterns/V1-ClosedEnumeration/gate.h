#ifndef GATE_H
#define GATE_H

/** No other value can occur, says the header. */
typedef enum __attribute__((enum_extensibility(closed))) gate_state { GATE_OPEN = 1, GATE_SHUT = 2 } gate_state;
/** With one and two as its values, only the attribute says that they combine. */
typedef enum __attribute__((flag_enum)) gate_mark { GATE_MARK_OLD = 1, GATE_MARK_WET = 2 } gate_mark;

/* Counts from open to shut and on, whatever the header says. */
gate_state gate_after(gate_state state);
gate_mark gate_both(gate_mark first, gate_mark second);

#endif
