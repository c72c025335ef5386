/* What a comment alone says of the owner of a result, and of numbers that C writes. */
typedef struct shape shape;
typedef struct context context;

shape *shape_create(void);
void shape_destroy(shape *shape);
context *context_create(void);
void context_destroy(context *context);

/** \return A shape. The caller is responsible for freeing it with shape_destroy(). */
shape *shape_hull(const shape *shape);
/** \see shape_hull */
shape *shape_hull_r(context *context, const shape *shape);
/** @copydoc shape_hull */
shape *shape_hull_scaled(const shape *shape);
/** \return the number of corners, or -1 on error */
int shape_corners(const shape *shape);
/** Always returns NULL. */
shape *shape_drop(shape *shape);

/* From plain values: there is nothing that it could belong to. */
shape *shape_from_text(const char *text);
shape *shape_decode(const unsigned char *bytes, unsigned long length);
/* No longer one that gets. */
shape *shape_create_at(int x, int y);

/** \param[out] area Pointer to place result */
int shape_area(const shape *shape, double *area);
/** \param area pointer to variable to hold the area */
int shape_measure(const shape *shape, double *area);

/* Doubtful. */

/** What is left over. Free it with shape_destroy() if it is no part of `whole`. */
shape *shape_rest(const shape *whole);
/** The outer shape; a copy of it must be freed with shape_destroy(). */
shape *shape_outer(const shape *shape);
/** The inner shape. Do not call shape_destroy(): it should be freed with the outer one. */
shape *shape_inner(const shape *shape);
/** Joins two. The result must be freed with shape_destroy(). */
shape *shape_join(shape *first, const shape *second);
/** Further reading. \see shape_hull */
shape *shape_edge(const shape *shape);
/** \see shape_corners */
shape *shape_corner(const shape *shape);
/* Of an object, it may be a part. */
shape *shape_read_next(shape *shape);
/** \param[out] box Pointer to place result */
int shape_bounds(const shape *shape, double *box);
/** \param corners pointer to variable to hold the results */
int shape_all(const shape *shape, double *corners);
/** \param bounds where to store the bounding box */
int shape_store(const shape *shape, double *bounds);
