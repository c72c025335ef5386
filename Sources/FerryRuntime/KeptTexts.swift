/// Texts that C may use as long as an object lives, each kept once however often it comes.
@safe
public struct KeptTexts {
  /// In the order of their bytes.
  private var texts: [StableBuffer<CChar>] = []

  public init() {}

  /// A copy of the text that stays where it is as long as this value, or a copy of it.
  public mutating func copy(of text: String) -> StableBuffer<CChar> {
    let copy = StableBuffer(terminating: text)
    var low = 0
    var high = texts.count
    while low < high {
      let middle = (low + high) / 2
      let order = unsafe Self.compare(texts[middle].address, copy.address)
      if order == 0 { return texts[middle] }
      if order < 0 { low = middle + 1 } else { high = middle }
    }
    texts.insert(copy, at: low)
    return copy
  }

  /// Keeps all of them from now on, whatever becomes of this value.
  public func outlive() {
    for text in texts { keepForGood(text) }
  }

  private static func compare(_ left: UnsafeMutablePointer<CChar>, _ right: UnsafeMutablePointer<CChar>) -> Int {
    var index = 0
    while true {
      let difference = unsafe Int(left[index]) - Int(right[index])
      if difference != 0 { return difference }
      if unsafe left[index] == 0 { return 0 }
      index += 1
    }
  }
}
