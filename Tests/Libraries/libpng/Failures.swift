import LibrarySupport
import PNG

func failures() throws {
  try badImages()
}

/// The simplified functions.
func badImages() throws {
  let picture = Picture(3)
  let file = try write(picture)
  expectThrows("Not a PNG file") { try Image(Array("GIF89a and more".utf8)) }
  expectThrows("invalid argument") { try Image([UInt8]()) }
  expectThrows("read beyond end of data") { try Image(Array(file.prefix(20))) }
  expectThrows("No such file or directory") { try Image("/nonexistent/a.png") }
  for count in stride(from: 0, to: file.count, by: 7) {
    let isWhole = (try? read(Array(file.prefix(count)))) != nil
    expect(!isWhole || count > file.count - 20, "an error for a file cut off at \(count)")
  }
  for index in stride(from: 8, to: file.count, by: 5) {
    var corrupt = file
    corrupt[index] ^= 0xff
    _ = try? read(corrupt)
  }
  var corrupt = file
  corrupt[20] ^= 0xff
  expectThrows("IHDR: CRC error") { try read(corrupt) }

  // The wrong order, and too few pixels.
  let image = try Image(file)
  expectThrows("the image is being read") { try image.writeToMemory(false, buffer: picture.pixels) }
  try image.setFormat(.rgba)
  expectEqual(try image.finishRead(black), picture.pixels)
  expectThrows("invalid argument") { try image.finishRead(black) }
  // What was read can be written.
  expectEqual(try image.writeToMemory(false, buffer: picture.pixels), file)
  let new = try Image(width: 10, height: 10, format: .rgb)
  expectThrows("invalid argument") { try new.finishRead(black) }
  expectThrows(PNGError.boundary(.bufferTooShort(parameter: "buffer", count: 3, required: 300))) {
    try new.writeToMemory(false, buffer: [1, 2, 3])
  }
  expectThrows("too large") {
    try Image(width: 1 << 31 - 1, height: 1 << 31 - 1, format: .rgba).writeToMemory(false, buffer: [])
  }
  let mapped = try Image(width: 1, height: 1, format: .rgbColormap)
  expectThrows("no color-map") { try mapped.writeToMemory(false, buffer: [1]) }

  try withTemporaryFolder { folder in
    let path = folder + "/a.png"
    let image = try Image(width: picture.width, height: picture.height, format: .rgba)
    try image.writeToFile(path, convertTo8bit: false, buffer: picture.pixels)
    let copy = try Image(path)
    try copy.setFormat(.rgba)
    expectEqual(try copy.finishRead(black), picture.pixels)
    try image.writeToStdio(path, convertTo8Bit: false, buffer: picture.pixels)
    expectThrows("No such file") {
      try image.writeToFile(folder + "/b/c.png", convertTo8bit: false, buffer: picture.pixels)
    }
    expectThrows("File too large") {
      try withFullDisk(after: 100) { try image.writeToFile(path, convertTo8bit: false, buffer: picture.pixels) }
    }
  }
}

func read(_ file: [UInt8]) throws -> [UInt8] {
  let image = try Image(file)
  try image.setFormat(.rgba)
  return try image.finishRead(black)
}
