typedef struct page page;
page *page_create(void);
void page_destroy(page *page);
char *page_render(const page *page);
char *page_title(const page *page);
char *page_export(const page *page);
const char *page_url(const page *page);
void page_free_text(char *text);
