typedef struct jar jar;
typedef struct cookie cookie;

jar *jar_create(void);
void jar_destroy(jar *jar);
cookie *cookie_create(void);
void cookie_destroy(cookie *cookie);
cookie *cookie_new_from(cookie *dough);

int jar_append_new(jar *jar, cookie *cookie);
int jar_append(jar *jar, cookie *cookie);
/** Takes ownership of the cookie. */
int jar_receive(jar *jar, cookie *cookie);
/** Steals the reference. */
int jar_eat(jar *jar, cookie *cookie);
jar *jar_create_with(cookie *cookie);
jar *jar_create_from(jar *other, cookie *cookie);
cookie *jar_detach(jar *jar);
cookie *jar_pop(jar *jar);
cookie *jar_create_cookie(jar *jar);
void cookie_swap(cookie *first, cookie *second);
/* As curl_mime_subparts: no verb at all, and it takes the cookies over. */
int jar_subcookies(jar *jar, cookie *cookies);
/* As zip_open_from_source: on success the new object owns its argument. */
jar *jar_open_from_cookie(cookie *cookie, int flags);
