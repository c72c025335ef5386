/* Types of which nothing is known that destroys one, beside those of which it is. */

/* As lcms: the verb comes first, and an HPROFILE is a profile. What frees three curves ends no variable of one. */
typedef void *cmHPROFILE;
typedef int cmBool;
cmHPROFILE cmOpenProfile(const char *path);
cmBool cmCloseProfile(cmHPROFILE profile);
int cmCountTags(cmHPROFILE profile);
typedef struct cm_curve cmCurve;
cmCurve *cmBuildCurve(double gamma);
void cmFreeCurve(cmCurve *curve);
void cmFreeCurveTriple(cmCurve *curves[3]);

/* An HANDLE stands for anything, and what closes a sheet is not about it. */
typedef void *cmHANDLE;
cmHANDLE cmSheetAlloc(void);
void cmCloseSheet(cmHANDLE sheet);

/* As json-c: the only function with a verb that ends is proposed. */
typedef struct cmValue cmValue;
cmValue *cm_value_parse(const char *text);
int cm_value_put(cmValue *value);

/* As dav1d: closes what a variable holds. */
typedef struct cmDecoder cmDecoder;
int cm_decoder_open(cmDecoder **out);
void cm_decoder_close(cmDecoder **decoder);

/* Of two, which one it is remains a question. */
typedef struct cmStream cmStream;
cmStream *cm_stream_open(const char *path);
int cm_stream_put(cmStream *stream);
int cm_stream_finish_all(cmStream *stream);

/* A getter's result is rather a part than new. */
cmCurve *cm_curve_make(void);
typedef struct cmItem cmItem;
cmItem *cm_item_new(void);
cmItem *cm_item_get_ref(cmItem *item);
void cm_item_free(cmItem *item);
cmItem *cm_curve_get_item(cmCurve *curve);

/* As leveldb: the text of an error has an owner of its own. As snappy: two lengths, each named for its own buffer. */
void cm_curve_save(const cmCurve *curve, char **errptr);
int cm_uncompress(const char *compressed, unsigned long compressed_length, char *uncompressed, unsigned long *uncompressed_length);

/* Its attribute shows to new compilers alone, and Swift sees none. */
#if defined(__GNUC__) && __GNUC__ >= 5
__attribute__((returns_nonnull))
#endif
const char *cm_version(void);
