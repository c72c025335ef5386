// expected error: passing non-escaping parameter 'observer' to function expecting an '@escaping' closure
import CloseInsideCallback

func misuse(_ feed: Feed, _ observer: (Int) -> Void) throws { try feed.addObserver(observer) }
