#ifndef OUTLINE_H
#define OUTLINE_H

/* Ownership that only the comments tell, where the names are those of what is computed. */

/** A shape of points on a line. */
typedef struct outline outline;
/** What the `_r` functions work in. */
typedef struct outline_context outline_context;

#define OUTLINE_OK 0
#define OUTLINE_EMPTY -1

outline_context *outline_context_create(void);
void outline_context_destroy(outline_context *context);

/** Reads an outline; NULL where the text is none. */
outline *outline_read_text(const char *text);
/**
 * Ends an outline.
 * \param shape the outline
 */
void outline_destroy(outline *shape);

/**
 * The points of two outlines.
 * \param left one outline
 * \param right the other outline
 * \return A newly allocated outline. NULL where memory is short.
 * Caller is responsible for freeing with outline_destroy().
 */
outline *outline_union(const outline *left, const outline *right);

/** \see outline_union */
outline *outline_union_r(outline_context *context, const outline *left, const outline *right);

/**
 * Function: outline_length
 *
 * The distance from the first point to the last.
 *
 * Parameters:
 *  shape - an outline, which stays
 *          as it is.
 *  length - pointer to variable to hold the distance.
 *
 * Returns:
 *  OUTLINE_OK -    on success.
 *  OUTLINE_EMPTY - where there is no point.
 */
int outline_length(const outline *shape, double *length);

/** The number of unions that were made in the context. */
int outline_context_unions(const outline_context *context);
/** Tells the context how many unions to make at most. */
void outline_context_limit_set(outline_context *context, int limit);

#endif
