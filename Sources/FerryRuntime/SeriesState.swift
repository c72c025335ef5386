/// The state of one series of calls of closures, for as long as C has a reference to it.
///
/// C keeps memory for each series, which holds that reference: zero until the series begins. What ends the series takes it back.
public class SeriesState {
  /// A closure has thrown, so that none is called any more.
  public private(set) var hasFailed = false

  fileprivate init() {}

  public func fail() { hasFailed = true }

  /// The state of the series whose memory is at `memory`, made by the first call of the series; nil after a failure.
  @unsafe
  public static func current(at memory: UnsafeMutableRawPointer, _ make: () -> SeriesState) -> SeriesState? {
    if let reference = unsafe memory.load(as: UnsafeRawPointer?.self) {
      let state = unsafe Unmanaged<SeriesState>.fromOpaque(reference).takeUnretainedValue()
      return state.hasFailed ? nil : state
    }
    let state = make()
    let reference = unsafe Unmanaged.passRetained(state).toOpaque()
    unsafe memory.storeBytes(of: UnsafeRawPointer(reference), as: UnsafeRawPointer?.self)
    return state
  }

  /// The state of the series that ends, which C has no reference to any more; nil after a failure. A series without calls, which may have
  /// no memory, ends with the state that it would have begun with.
  @unsafe
  public static func ending(at memory: UnsafeMutableRawPointer?, _ make: () -> SeriesState) -> SeriesState? {
    guard let memory = unsafe memory, let reference = unsafe memory.load(as: UnsafeRawPointer?.self) else {
      return make()
    }
    unsafe memory.storeBytes(of: nil, as: UnsafeRawPointer?.self)
    let state = unsafe Unmanaged<SeriesState>.fromOpaque(reference).takeRetainedValue()
    return state.hasFailed ? nil : state
  }
}

/// A state of the caller's type.
public final class SeriesValue<Value>: SeriesState {
  public var value: Value

  public init(_ value: Value) { self.value = value }

  /// The same as a state whose type is known, because whoever made it made all of its series.
  @unsafe
  public static func of(_ state: SeriesState) -> SeriesValue { unsafe unsafeDowncast(state, to: SeriesValue.self) }
}
