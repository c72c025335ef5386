/// Room for a C struct that is set up in place: zeroed, at an address that does not move.
///
/// The pointer's type stands for the struct's, so that naming it is unsafe for every struct alike.
@safe
public final class StructStorage {
  private let room: UnsafeMutableRawPointer

  @unsafe
  public init<Value>(_ type: UnsafeMutablePointer<Value>.Type) {
    unsafe room = .allocate(byteCount: MemoryLayout<Value>.size, alignment: MemoryLayout<Value>.alignment)
    unsafe room.initializeMemory(as: UInt8.self, repeating: 0, count: MemoryLayout<Value>.size)
  }

  /// Room for a struct that C has returned, and that does not move from then on.
  @unsafe
  public init<Value>(holding value: Value) {
    unsafe room = .allocate(byteCount: MemoryLayout<Value>.size, alignment: MemoryLayout<Value>.alignment)
    unsafe room.initializeMemory(as: Value.self, to: value)
  }

  /// The struct, which lives as long as this object.
  @unsafe
  public func address<Value>() -> UnsafeMutablePointer<Value> { unsafe room.assumingMemoryBound(to: Value.self) }

  deinit { unsafe room.deallocate() }
}
