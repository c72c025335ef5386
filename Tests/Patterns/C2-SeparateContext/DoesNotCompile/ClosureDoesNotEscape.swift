// expected error: passing non-escaping parameter 'handler' to function expecting an '@escaping' closure
import SeparateContext

func misuse(_ scanner: Scanner, _ handler: (String) -> Void) throws { scanner.setWordHandler(handler) }
