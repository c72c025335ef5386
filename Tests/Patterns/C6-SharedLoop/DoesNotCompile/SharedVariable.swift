// expected error: mutation of captured var 'sum' in concurrently-executing code
import SharedLoop

func misuse(_ loop: Reel) {
  var sum = 0
  loop.invoke { round in sum += Int(round) }
}
