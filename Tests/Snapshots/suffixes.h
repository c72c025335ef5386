/* Functions and types in two widths, of which Swift sees one. */

typedef struct sx_pattern_8 sx_pattern_8;
typedef struct sx_pattern_16 sx_pattern_16;

sx_pattern_8 *sx_pattern_create_8(const char *text);
void sx_pattern_free_8(sx_pattern_8 *pattern);
int sx_pattern_length_8(const sx_pattern_8 *pattern);
int sx_version_8(void);

sx_pattern_16 *sx_pattern_create_16(const char *text);
void sx_pattern_free_16(sx_pattern_16 *pattern);
