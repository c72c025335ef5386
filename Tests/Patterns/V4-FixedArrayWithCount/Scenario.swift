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
}
