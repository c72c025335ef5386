// expected error: mutation of captured var 'sum' in concurrently-executing code
import Workers

func misuse(_ crew: Crew) throws {
  var sum = 0
  _ = try crew.run(3) { number in
    sum += number
    return 0
  }
}
