// expected error: has no member
import Kinds

func misuse() throws {
  let tape = try ReadTape(1)
  print(tape.speed())
}
