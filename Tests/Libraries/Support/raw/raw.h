/* What Raw.c of each library shares: the rounds of Scenario.swift as plain C calls, which must print the same. */

#include <stdio.h>
#include <stdlib.h>

/* Written by Raw.c. */
void run_round(int round);

/* Ends the process unless the condition holds. */
void check(int condition);
