// expected error: cannot convert
import CallbackDuringCall

func misuse(_ shelf: Shelf) { shelf.foreach { _, _ in "more" } }
