/** A carriage returnpublic func injected() {}
and a line after it. */
int hostile_return(int value);
