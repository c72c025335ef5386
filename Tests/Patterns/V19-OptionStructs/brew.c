#include "brew.h"
#include "test_memory.h"

struct brew {
    const brew_options *options;
    const brew_settings *settings;
    int cups;
};

static char marks[3];
static bool settings_are_broken;

static void ignore_heat(double degrees, void *payload)
{
    (void)degrees;
    test_require(payload == &marks[0], "C's own context");
}

static void ignore_progress(int seconds, void *payload)
{
    (void)seconds;
    test_require(payload == &marks[1], "C's own context");
}

static void ignore_spill(void *user_data) { test_require(user_data == &marks[2], "C's own context"); }

int brew_heat_options_init(brew_heat_options *options, unsigned version)
{
    if (version != BREW_HEAT_OPTIONS_VERSION)
        return -1;
    *options = (brew_heat_options){ version, 80, ignore_heat, &marks[0] };
    return 0;
}

int brew_options_init(brew_options *options, unsigned version)
{
    void *memory = test_malloc(16);
    if (memory == NULL || version != BREW_OPTIONS_VERSION) {
        test_free(memory);
        return -1;
    }
    test_free(memory);
    *options = (brew_options){ .version = version, .leaves = 5, .kind = BREW_BLACK, .label = "house" };
    options->progress = ignore_progress;
    options->payload = &marks[1];
    brew_heat_options_init(&options->heat, BREW_HEAT_OPTIONS_VERSION);
    options->heat.target = 95;
    return 0;
}

static bool is_valid(const brew_options *options)
{
    test_require(options->version == BREW_OPTIONS_VERSION && options->heat.version == BREW_HEAT_OPTIONS_VERSION,
        "the versions are C's");
    test_require(options->tags == NULL && options->tag_count == 0, "no tags, and none counted");
    test_require(options->reserved[0] == 0 && options->reserved[1] == 0, "nothing is reserved");
    options->progress(1, options->payload);
    options->heat.warn(options->heat.target, options->heat.payload);
    return options->leaves > 0;
}

brew *brew_new(const brew_options *options)
{
    if (!is_valid(options))
        return NULL;
    brew *made = test_calloc(1, sizeof *made);
    if (made != NULL)
        made->options = options;
    return made;
}

void brew_free(brew *brew)
{
    is_valid(brew->options);
    test_free(brew);
}

int brew_set_options(brew *brew, const brew_options *options)
{
    if (!is_valid(options))
        return -1;
    brew->options = options;
    return 0;
}

const char *brew_label(const brew *brew) { return brew->options->label ? brew->options->label : ""; }

double brew_target(const brew *brew) { return brew->options->heat.target; }

int brew_serve(brew *brew, const brew_options *options)
{
    if (options == NULL)
        options = brew->options;
    if (!is_valid(options))
        return -1;
    brew->cups += options->leaves;
    return 0;
}

int brew_cups(const brew *brew) { return brew->cups; }

brew_params brew_default_params(void) { return (brew_params){ 0.5f, 2, ignore_spill, &marks[2] }; }

float brew_pour(brew *brew, brew_params params)
{
    (void)brew;
    params.spilled(params.user_data);
    return params.amount * (float)params.spoons;
}

bool brew_settings_default(brew_settings *settings)
{
    if (settings_are_broken)
        return false;
    *settings = (brew_settings){ 7, true };
    return true;
}

int brew_clean(brew *brew, const brew_settings *settings)
{
    (void)brew;
    return settings ? settings->turns : -7;
}

void brew_set_cleaning(brew *brew, const brew_settings *settings) { brew->settings = settings; }

int brew_turns(const brew *brew) { return brew->settings ? brew->settings->turns : 0; }

void brew_break_settings(bool are_broken) { settings_are_broken = are_broken; }
