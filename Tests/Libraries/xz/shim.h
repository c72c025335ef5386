#include <lzma.h>
#include "streams.h"
