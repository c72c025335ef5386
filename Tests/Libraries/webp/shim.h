#include <webp/types.h>
#include <webp/encode.h>
#include <webp/decode.h>
