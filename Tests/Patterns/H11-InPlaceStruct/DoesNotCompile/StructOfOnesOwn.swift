// expected error: is inaccessible due to
import InPlaceStruct

func misuse(_ scanner: Scanner) {
  // Nobody but C sets a struct up, and its address is nobody's but the wrapper's.
  _ = scanner.handle
}
