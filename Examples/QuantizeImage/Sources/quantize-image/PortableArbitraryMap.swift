/// Reads binary PPM and RGBA PAM pictures, which ImageMagick, GIMP and netpbm write.
///
/// Source: netpbm's pages on the two formats, `ppm(5)` and `pam(5)`.
struct PortableArbitraryMap {
  struct FormatError: Error, CustomStringConvertible {
    var description: String
  }

  static func read(_ file: [UInt8]) throws -> Picture {
    var reader = PortableArbitraryMap(file: file, position: 0)
    switch reader.word() {
    case "P6": return try reader.pixmap()
    case "P7": return try reader.arbitraryMap()
    default: throw FormatError(description: "not a binary PPM (P6) or PAM (P7) picture")
    }
  }

  private let file: [UInt8]
  private var position: Int

  private mutating func pixmap() throws -> Picture {
    let width = try number()
    let height = try number()
    try check(depth: 3, maximum: number())
    position += 1
    return try picture(width: width, height: height, channels: 3)
  }

  private mutating func arbitraryMap() throws -> Picture {
    var header = ["WIDTH": 0, "HEIGHT": 0, "DEPTH": 0, "MAXVAL": 0]
    while let key = word(), key != "ENDHDR" {
      if header[key] != nil { header[key] = try number() } else { _ = word() }
    }
    position += 1
    try check(depth: header["DEPTH", default: 0], maximum: header["MAXVAL", default: 0])
    return try picture(
      width: header["WIDTH", default: 0], height: header["HEIGHT", default: 0], channels: header["DEPTH", default: 0])
  }

  private func check(depth: Int, maximum: Int) throws {
    guard depth == 3 || depth == 4, maximum == 255 else {
      throw FormatError(description: "only RGB and RGBA with 8 bits a channel are read")
    }
  }

  private func picture(width: Int, height: Int, channels: Int) throws -> Picture {
    let (count, overflow) = width.multipliedReportingOverflow(by: height)
    guard !overflow, count > 0, position <= file.count, (file.count - position) / channels >= count else {
      throw FormatError(description: "the picture is cut off")
    }
    var pixels: [UInt8] = []
    pixels.reserveCapacity(count * 4)
    for start in stride(from: position, to: position + count * channels, by: channels) {
      pixels += file[start..<start + 3]
      pixels.append(channels == 4 ? file[start + 3] : 255)
    }
    return Picture(width: width, height: height, pixels: pixels)
  }

  private mutating func number() throws -> Int {
    guard let text = word(), let number = Int(text), number > 0 else {
      throw FormatError(description: "a size is missing in the picture's header")
    }
    return number
  }

  /// The next word of the header; comments go from `#` to the end of the line.
  private mutating func word() -> String? {
    while position < file.count, Self.isSpace(file[position]) || file[position] == UInt8(ascii: "#") {
      let isComment = file[position] == UInt8(ascii: "#")
      position += 1
      while isComment, position < file.count, file[position] != UInt8(ascii: "\n") { position += 1 }
    }
    let start = position
    while position < file.count, !Self.isSpace(file[position]) { position += 1 }
    return start == position ? nil : String(decoding: file[start..<position], as: UTF8.self)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
}
