/// The bytes that C may read, and the room that it may write to, in one call.
@unsafe
public struct StreamWindow {
  public let source: UnsafePointer<UInt8>
  public let sourceCount: Int
  public let target: UnsafeMutablePointer<UInt8>
  public let targetCount: Int
}

/// How far C got in one call.
public struct StreamStep {
  enum Outcome { case more, stalled, ended }

  let consumed: Int
  let written: Int
  /// C had room to spare: nothing waits to be written.
  let hasRoom: Bool
  let isPossible: Bool
  var outcome = Outcome.more

  public init(consumed: Int, of offered: Int, written: Int, of room: Int) {
    self.consumed = consumed
    self.written = written
    hasRoom = written < room
    isPossible = (0...offered).contains(consumed) && (0...room).contains(written)
  }

  /// The stream is at its end.
  public func ending() -> StreamStep { with(.ended) }

  /// There was nothing to do.
  public func stalling() -> StreamStep { with(.stalled) }

  private func with(_ outcome: Outcome) -> StreamStep {
    var step = self
    step.outcome = outcome
    return step
  }
}

/// Bytes that went through C, a part at a time.
public struct StreamTransfer {
  /// What C made of the input.
  public private(set) var output: [UInt8] = []
  /// How many bytes of the input C took.
  public private(set) var consumed = 0
  /// C said that the stream is at its end.
  public private(set) var isAtEnd = false

  /// Calls `step` until C has taken all of the input and has room to spare, is at its end or makes no progress, or until there
  /// are `maximum` bytes of output.
  @unsafe
  public init<Failure: BoundaryFailure>(
    _ input: Span<UInt8>, maximum: Int?, function: StaticName,
    _ step: (StreamWindow) throws(Failure) -> StreamStep
  ) throws(Failure) {
    let limit = maximum ?? .max
    guard limit >= 0 else { throw .boundary(.integerOutOfRange(parameter: "maximum")) }
    var isDone = false
    while !isDone, output.count < limit {
      let done = try unsafe advance(input, room: min(limit - output.count, max(output.count, 16_384)), function, step)
      isDone = done
    }
  }

  /// One step, with room for so many more bytes. Returns whether it was the last.
  private mutating func advance<Failure: BoundaryFailure>(
    _ input: Span<UInt8>, room: Int, _ function: StaticName, _ step: (StreamWindow) throws(Failure) -> StreamStep
  ) throws(Failure) -> Bool {
    let start = output.count
    let rest = input.count - consumed
    let taken = consumed
    output.append(contentsOf: repeatElement(0, count: room))
    let result = unsafe input.withUnsafeAddress { source -> Result<StreamStep, Failure> in
      unsafe output.withUnsafeMutableAddress { target -> Result<StreamStep, Failure> in
        do throws(Failure) {
          return .success(
            try unsafe step(
              StreamWindow(source: source + taken, sourceCount: rest, target: target + start, targetCount: room)))
        } catch {
          return .failure(error)
        }
      }
    }
    let progress = try result.get()
    guard progress.isPossible else { throw .boundary(.countOutOfRange(function: function)) }
    output.removeLast(room - progress.written)
    consumed += progress.consumed
    switch progress.outcome {
    case .ended:
      isAtEnd = true
      return true
    case .stalled: return true
    case .more:
      let isIdle = progress.consumed == 0 && progress.written == 0
      return isIdle || (consumed == input.count && progress.hasRoom)
    }
  }
}
