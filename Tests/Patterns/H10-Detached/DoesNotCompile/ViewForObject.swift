// expected error: cannot convert value of type 'LeafView' to specified type 'Leaf'
import Detached

func misuse(_ view: LeafView) {
  let leaf: Leaf = view
  _ = leaf
}
