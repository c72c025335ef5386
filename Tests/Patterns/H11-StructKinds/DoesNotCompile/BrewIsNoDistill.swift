// expected error: cannot convert value of type 'Brew' to specified type 'Distill'
import StructKinds

func misuse() throws {
  let distill: Distill = try Brew(1)
  _ = try distill.degrees
}
