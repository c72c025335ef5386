// expected error: value of type 'Press' has no member 'otherDest'
import KeptOutput

func destination(_ press: Press) {
  press.otherDest()
}
