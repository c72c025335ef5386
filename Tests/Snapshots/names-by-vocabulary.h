// Capitals that run into small letters, constants that end a list, and letters that say what C's type says.

typedef enum { NETE_OK, NETE_FAILED_INIT, NETE_COULDNT_CONNECT, NETE_TIMED_OUT, NET_LAST } NETcode;

// `option` is a word of the library, `moption` is none.
typedef enum { NETMOPT_PIPELINING, NETMOPT_MAXCONNECTS } NETMoption;

// An acronym before a capitalised word, as usual.
typedef enum { NET_XML_NONE, NET_XML_STRICT } NETXMLMode;

int net_option_count(NETcode code, NETMoption option, NETXMLMode mode);

// Hungarian: a text that a NUL ends, a pointer. A co-ordinate is none of these, and the names stay apart.
int net_compare(const char *zLeft, const char *zRight, double pX, double pY, const char *right);
