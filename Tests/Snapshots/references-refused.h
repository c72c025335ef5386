/* Shared references where a second Swift object would be unsound, or the evidence is not enough. */
typedef struct world world;
typedef struct model model;
typedef struct part part;
typedef struct mesh mesh;
typedef struct paint paint;

world *world_create(void);
void world_destroy(world *world);

/* A model keeps what it was made over: a second Swift object would not. */
model *model_create(world *world);
model *model_ref(model *model);
void model_unref(model *model);
/** The model is owned by the world. */
model *world_get_model(world *world, int index);

/* Views of a mesh's parts would not learn of changes through another Swift object. */
mesh *mesh_create(void);
mesh *mesh_reference(mesh *mesh);
void mesh_destroy(mesh *mesh);
const part *mesh_first_part(const mesh *mesh);
void mesh_remove_parts(mesh *mesh);
int part_number(const part *part);
/** The mesh is owned by the world. */
mesh *world_get_mesh(world *world);

/* A destroy beside an unreference ends the object whatever references there are. */
paint *paint_create(void);
paint *paint_reference(paint *paint);
void paint_unreference(paint *paint);
void paint_destroy(paint *paint);
paint *world_get_paint(world *world);
/** Returns a new reference, which must be freed with paint_unreference. */
paint *world_get_paint_copy(world *world);
