typedef struct key key;
typedef struct safe safe;

key *key_create(int teeth);
key *key_copy(const key *key);
void key_destroy(key *key);
int key_teeth(const key *key);
int key_matches(const key *key, const struct key *other);

safe *safe_create(void);
void safe_destroy(safe *safe);
int safe_try(safe *safe, const key *key);
int safe_insert(safe *safe, key *key);
int safe_insert_maybe(safe *safe, key *key);
const key *safe_peek(const safe *safe);
safe *safe_create_for(key *key);
