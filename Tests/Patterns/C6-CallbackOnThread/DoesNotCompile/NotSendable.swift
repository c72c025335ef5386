// expected error: mutation of captured var 'sum' in concurrently-executing code
import CallbackOnThread

func misuse(_ mixer: Mixer) {
  var sum = 0
  mixer.setLevelCallback { value in sum += value }
}
