typedef struct rm_image rm_image;
typedef struct rm_color { unsigned char r, g, b; } rm_color;
rm_image *rm_image_create(void);
void rm_image_destroy(rm_image *image);
int rm_image_write(const rm_image *image, unsigned char **rows, int height);
int rm_image_planes(const rm_image *image, float *planes[3], int stride);
int rm_image_draw(const rm_image *image, rm_color **rows, int height);
int rm_image_fill(const rm_image *image, unsigned char *bytes, int height);
