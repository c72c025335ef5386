// expected error: value of type 'Barrow' has no member 'tipOver'
import CleanupHelpers

func misuse(_ barrow: Barrow) throws {
  try barrow.tipOver()
}
