// expected error: value of type 'Spade' has no member 'putBack'
import CleanupHelpers

func misuse(_ spade: Spade) throws {
  try spade.putBack(true)
}
