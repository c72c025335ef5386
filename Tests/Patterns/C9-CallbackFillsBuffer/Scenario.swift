import CallbackFillsBuffer
import ScenarioSupport

public func scenario() throws {
  let canvas = try Canvas(width: 3, height: 2) { row, width in
    // The second row is shorter: the rest of it is black.
    Array(repeating: Pixel(red: 1, green: 2, blue: UInt8(row)), count: width - row)
  }
  expectEqual(canvas.sum, 3 * 3 + 2 * 4)

  final class Source {
    var rest: [UInt8] = [1, 2, 3, 4, 5, 6]
  }
  let source = Source()
  let reader = try Reader { capacity in
    let next = Array(source.rest.prefix(capacity))
    source.rest.removeFirst(next.count)
    return next
  }
  expectEqual(reader.checksum(), 21)
  expectEqual(reader.checksum(), 0)
}
