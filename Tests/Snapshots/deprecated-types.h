/* What is generated must compile without a warning, so nothing may name a deprecated type or destroy. */
typedef enum old_mode { OLD_MODE_A, OLD_MODE_B } old_mode __attribute__((deprecated));
typedef struct old_pair { int first, second; } old_pair __attribute__((deprecated));
typedef struct old_door old_door;

old_mode old_get_mode(void);
void old_set_mode(old_mode mode);
int old_pair_sum(old_pair pair);
old_door *old_door_create(void);
void old_door_destroy(old_door *door) __attribute__((deprecated));
int old_door_width(const old_door *door) __attribute__((deprecated("doors are wide")));
