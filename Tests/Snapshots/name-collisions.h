typedef struct clash_string clash_string;
typedef struct clash_Array clash_array;
typedef struct clash_error clash_error;
typedef struct clash_Error clash_Error;

clash_string *clash_string_create(void);
clash_string *clash_string_new(void);
void clash_string_free(clash_string *string);
int clash_string_size(const clash_string *string);
int clash_string_get_size(const clash_string *string);
int clash_string_Size(const clash_string *string);

clash_array *clash_array_create(int first);
clash_array *clash_array_create_filled(int value);
void clash_array_free(clash_array *array);

clash_error *clash_error_create(void);
void clash_error_free(clash_error *error);
clash_Error *clash_Error_create(void);
void clash_Error_free(clash_Error *error);

int clash_print(int value);
int clash_min(int first, int second);
int clash__twice(int value);
int clash_twice(int value);
int clash_Twice(int value);

enum clash_letter { CLASH_LETTER_A_B = 1, CLASH_LETTER_A__B = 2, CLASH_LETTER_AB = 3, CLASH_LETTER_1 = 4, CLASH_LETTER_2 = 5 };
void clash_use(enum clash_letter letter);

#define CLASH_VERSION 1
int clash_version(void);
#define clash_twice 2
