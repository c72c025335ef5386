import FixedArrayWithCount
import ScenarioSupport

public func scenario() throws {
  let theme = try Theme()
  expectEqual(theme.palette, [])
  let color = Color(red: 1, green: 2, blue: 3)
  expectEqual(theme.addColor(color), 0)
  let before = theme.palette
  for _ in 0..<7 { theme.addColor(Color(red: 9, green: 9, blue: 9)) }
  expectEqual(theme.addColor(color), -1)
  expectEqual(before, [color])
  expectEqual(theme.palette.count, 8)

  let palette = theme.copyPalette
  expectEqual(palette.entries.first, color)
  expectEqual(try countColors(palette), 8)
  expectThrows { try countColors(Palette(entries: [Color](repeating: color, count: 9))) }
  expectEqual(try countColors(Palette(entries: [])), 0)

  theme.corrupt()
  expectEqual(theme.palette.count, 8)

  // A count that C has no right to: nothing outside the array is read.
  for count in [Int(Int32.min), -1, 0, 3, 4, 5, Int(Int32.max)] {
    let stops = try gradientWithCount(count).stops
    expectEqual(stops, Array([0.25, 0.5, 0.75, 1].prefix(max(count, 0))))
    expectEqual(try gradientCount(Gradient(stops: stops)), stops.count)
  }
  expectThrows(FixedArrayWithCountError.boundary(.bufferTooLong(parameter: "stops", count: 5, capacity: 4))) {
    try gradientCount(Gradient(stops: [1, 2, 3, 4, 5]))
  }
}
