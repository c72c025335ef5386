typedef struct tank tank;
typedef struct tank_fish tank_fish;
typedef struct pond pond;
enum tank_kind { TANK_SMALL, TANK_LARGE };

tank *tank_new(void);
void tank_free(tank *tank);
void tank_feed(tank *tank);
int tank_volume(const tank *tank);
tank_fish *tank_add_fish(tank *tank);
tank_fish *tank_find_fish(tank *tank, enum tank_kind kind);
int tank_fish_size(const tank_fish *fish);
void pond_fill(const pond *pond);
int tank_version(void);
