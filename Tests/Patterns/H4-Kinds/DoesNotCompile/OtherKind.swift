// expected error: has no member
import Kinds

func misuse() throws {
  let tape = try WriteTape(1)
  print(tape.position)
}
