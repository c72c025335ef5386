/// Closures that C calls through a struct of functions, and that struct.
///
/// This object is the context of all of them, and the struct stays where it is as long as the object lives: libraries differ in
/// whether they copy the struct or keep its address.
@safe
public final class CallbackTable<Closures> {
  public let closures: Closures
  private let address: UnsafeMutableRawPointer

  /// - Parameter table: Makes the struct of functions, for the context that they get.
  @unsafe
  public init<Table>(_ closures: Closures, table: (UnsafeMutableRawPointer) -> Table) {
    self.closures = closures
    unsafe address = .allocate(byteCount: MemoryLayout<Table>.stride, alignment: MemoryLayout<Table>.alignment)
    unsafe address.initializeMemory(as: Table.self, to: table(pointer))
  }

  deinit { unsafe address.deallocate() }

  /// The struct, for C.
  @unsafe
  public func table<Table>(as type: Table.Type) -> UnsafeMutablePointer<Table> {
    unsafe address.assumingMemoryBound(to: type)
  }

  /// What C gets as context. It retains nothing: somebody else keeps this object alive.
  @unsafe
  public var pointer: UnsafeMutableRawPointer { unsafe Unmanaged.passUnretained(self).toOpaque() }

  /// The closures of the object at `pointer`, retained: one may let go of the object that keeps them while it runs.
  @inlinable
  @unsafe
  public static func closures(at pointer: UnsafeMutableRawPointer?) -> Closures {
    unsafe Unmanaged<CallbackTable>.fromOpaque(pointer!)._withUnsafeGuaranteedRef { $0.closures }
  }
}
