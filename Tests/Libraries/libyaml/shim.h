#include <yaml.h>
#include "events.h"
