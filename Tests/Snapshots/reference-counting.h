typedef struct value value;
value *value_new(int number);
value *value_ref(value *value);
value *value_retain(value *value);
void value_unref(value *value);
void value_release(value *value);
int value_number(const value *value);
void value_incref(value *value);
void value_decref(value *value);
