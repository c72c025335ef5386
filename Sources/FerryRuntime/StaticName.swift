/// The name of a C function, a type or a parameter, known at compile time.
///
/// Compares by bytes, so that Embedded Swift needs no Unicode tables for it.
public struct StaticName: ExpressibleByStringLiteral, CustomStringConvertible, Hashable, Sendable {
  private let text: StaticString

  public init(stringLiteral value: StaticString) { text = value }

  public var description: String { text.description }

  public static func == (left: StaticName, right: StaticName) -> Bool {
    left.text.withUTF8Buffer { leftBytes in
      right.text.withUTF8Buffer { rightBytes in unsafe leftBytes.elementsEqual(rightBytes) }
    }
  }

  public func hash(into hasher: inout Hasher) {
    text.withUTF8Buffer { bytes in unsafe hasher.combine(bytes: UnsafeRawBufferPointer(bytes)) }
  }
}
