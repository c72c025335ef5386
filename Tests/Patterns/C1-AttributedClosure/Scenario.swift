import AttributedClosure
import ScenarioSupport

public func scenario() throws {
  let bell = try Bell()
  // The closure does not escape: it may change a local variable.
  var tones: [Int] = []
  for _ in 0..<2 {
    _ = bell.register { tone in
      tones.append(tone)
      return 0
    }
  }
  expectEqual(tones, [1, 2])
}
