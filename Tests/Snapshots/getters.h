typedef struct house house;
typedef struct door door;

house *house_create(void);
void house_destroy(house *house);
door *door_create(void);
void door_destroy(door *door);
const char *door_label(const door *door);

const door *house_front(const house *house);
door *house_get_door(house *house);
door *house_get0_door(const house *house);
door *house_get1_door(const house *house);
door *house_door(house *house);
door *house_find_door(house *house, const char *label);
door *house_open_door(house *house);
int house_get_back_door(house *house, door **out);
int house_lookup(const house *house, const char *label, const door **out);
door *house_last(void);
