#include <zlib.h>
#include "streams.h"
