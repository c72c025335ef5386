/// Arrays of pointers to NUL-terminated texts, which NULL ends: the shape of `argv`.
extension Array where Element == String {
  /// Copies of the texts in an array of C's, up to NULL.
  @inlinable
  @unsafe
  public init(copyingCTexts address: UnsafeRawPointer) {
    let texts = unsafe address.assumingMemoryBound(to: UnsafePointer<CChar>?.self)
    self.init()
    while let text = unsafe texts[count] { unsafe append(String(copyingCText: text)) }
  }

  /// Copies of so many texts in an array of C's; empty ones for NULL.
  @inlinable
  @unsafe
  public init(copyingCTexts address: UnsafeRawPointer, count: Int) {
    let texts = unsafe address.assumingMemoryBound(to: UnsafePointer<CChar>?.self)
    self = (0..<count).map { index in
      unsafe texts[index].map { text in unsafe String(copyingCText: text) } ?? ""
    }
  }

  /// Calls `body` with the address of an array of pointers to copies of the texts, with NULL at its end.
  ///
  /// The copies are one block: C may write to it, but what it frees or keeps is not its own.
  @inlinable
  public func withUnsafeCTexts<Result>(_ body: (UnsafeMutableRawPointer) -> Result) -> Result {
    var characters: [CChar] = []
    var starts: [Int] = []
    for text in self {
      starts.append(characters.count)
      characters.append(contentsOf: text.utf8.lazy.map { CChar(bitPattern: $0) })
      characters.append(0)
    }
    return unsafe characters.withUnsafeMutableAddress { block in
      var pointers = unsafe starts.map { start in unsafe UnsafeMutablePointer?(block + start) }
      unsafe pointers.append(nil)
      return unsafe pointers.withUnsafeMutableBufferPointer { array in
        unsafe body(UnsafeMutableRawPointer(array.baseAddress!))
      }
    }
  }
}
