import ScenarioSupport
import VariadicOptions

final class Token {
  var bytes: [UInt8] = []
}

public func scenario() throws {
  weak var released: Token?
  do {
    let transfer = try Transfer()
    expectEqual(try transfer.getUrl(), nil)
    try transfer.setUrl("https://example.org/ä")
    expectEqual(try transfer.getUrl(), "https://example.org/ä")
    try transfer.setUrl("")
    expectEqual(try transfer.getUrl(), "")
    expectThrows { try transfer.setUrl("a\0b") }

    try transfer.setTimeout(1500)
    expectEqual(try transfer.getSeconds(), 1.5)
    try transfer.setVerbose(true)
    // Another type than the rest: it would arrive truncated, or in another register.
    try transfer.setSize(2)

    try transfer.setLevel(-7)
    expectEqual(try transfer.getLevel(), -7)
    expectThrows { try transfer.setLevel(1 << 40) }

    // Function and context are two options, and one closure.
    let token = Token()
    released = token
    try transfer.setWriter { bytes in
      token.bytes += bytes
      return bytes.count
    }
    try transfer.perform()
    expectEqual(token.bytes, [1, 2, 3, 1, 2, 3])
    expectEqual(try transfer.getWritten(), 6)
    try transfer.setWriter { _ in 0 }
    expectThrows(VariadicOptionsError.stopped) { try transfer.perform() }
    try transfer.setWriter(nil)
    try transfer.perform()
    try transfer.setWriter { bytes in
      token.bytes += bytes
      return bytes.count
    }
  }
  expectEqual(released == nil, true)
  try copyItems()
}

/// Bytes in items of four, as `fread` counts them: a part of an item does not count.
func copyItems() throws {
  let transfer = try Transfer()
  var copied: [UInt8] = []
  try transfer.setReadfunction { capacity in
    expectEqual(capacity, 8)
    return [1, 2, 3, 4, 5, 6]
  }
  try transfer.setCopyfunction { bytes in
    copied += bytes
    return bytes.count
  }
  try transfer.perform()
  expectEqual(copied, [1, 2, 3, 4])
  try transfer.setReadfunction { _ in [UInt8](repeating: 7, count: 8) }
  try transfer.perform()
  expectEqual(copied, [1, 2, 3, 4] + [UInt8](repeating: 7, count: 8))
  try transfer.setReadfunction { _ in [] }
  try transfer.perform()
  expectEqual(copied.count, 12)
}
