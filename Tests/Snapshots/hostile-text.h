/// A line that ends a comment: */ public func injected() {} /*
/// Backquotes `unbalanced, \(interpolation), """ and #""# and \u{41}.
/// Control characters: vertical tab  , bell , and a bidirectional override ‮abc‬.
int hostile_comment(int value);

/** @param value `*/
int hostile_backquote(int value);

/**
 * - Throws: a lie
 * - Returns: another
 * @return a third
 * ``Nothing``
 */
int hostile_markup(int value);

int hostile_deprecated(int value) __attribute__((deprecated("\"); import Glibc; //\n\\(x) \r \t \a é")));

#define HOSTILE_QUOTES "a \"quoted\" \\ backslash"
#define HOSTILE_INTERPOLATION "\\(fatalError()) \n \r \t \"\"\" #\""
#define HOSTILE_UNICODE "Größe \xe2\x80\xae reversed"
#define HOSTILE_LATIN1 "\xff\xfe"
#define HOSTILE_NUL "before\0after"
#define HOSTILE_CHAR '"'
#define HOSTILE_NAN (0.0 / 0.0)
#define HOSTILE_INFINITY (1.0 / 0.0)
