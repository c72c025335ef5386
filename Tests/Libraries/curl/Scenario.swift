import Curl
import LibrarySupport

public var scenario: LibraryScenario {
  LibraryScenario(allocationsOf: "libcurl.so", round: round, failures: failures, isOutOfMemory: isOutOfMemory)
}

func round(_ round: Round) throws {
  let library = try CurlLibrary(CurlConstants.globalAll)
  try download(round, library)
  try upload(round, library)
  try form(round, library)
  try severalAtOnce(round, library)
  try texts(round, library)
}

func checksum(_ bytes: [UInt8]) -> Int {
  bytes.reduce(7) { ($0 * 31 + Int($1)) % 1_000_003 }
}

/// What the closures of a transfer see.
final class Transfer {
  var bytes: [UInt8] = []
  var headers: [String] = []
  var steps = 0
  var unsent: ArraySlice<UInt8> = []
}

func download(_ round: Round, _ library: CurlLibrary) throws {
  let transfer = Transfer()
  let curl = try Curl(library)
  try curl.setUrl(serverAddress + "bytes/\(round.number * 97 % 5000)")
  try curl.setTimeout(20)
  try curl.setHttpheader(["X-Ferry: round \(round.number)", "X-Other: ä"])
  try curl.setWriter { bytes in
    transfer.bytes += bytes
    return bytes.count
  }
  try curl.setHeaderReader { bytes in
    transfer.headers.append(String(decoding: bytes, as: UTF8.self))
    return bytes.count
  }
  try curl.setNoprogress(0)
  try curl.setProgress { _, _, _, _ in
    transfer.steps += 1
    return 0
  }
  try curl.perform()
  expect(transfer.steps > 0, "progress")
  let echo = transfer.headers.first { $0.hasPrefix("X-Echo: ") } ?? "none"
  let size = try curl.getSizeDownloadT()
  round.report("\(try curl.getResponseCode()) \(size) \(checksum(transfer.bytes)) \(echo.dropLast())")
  expectEqual(try curl.getContentType(), "application/octet-stream")
  expectEqual(try curl.getEffectiveUrl(), serverAddress + "bytes/\(round.number * 97 % 5000)")
}

func upload(_ round: Round, _ library: CurlLibrary) throws {
  let transfer = Transfer()
  let data = (0..<round.number % 10 * 1000).map { UInt8($0 * round.number % 256) }
  transfer.unsent = data[...]
  let curl = try Curl(library)
  try curl.setUrl(serverAddress + "upload")
  try curl.setTimeout(20)
  try curl.setUpload(1)
  try curl.setInfilesizeLarge(data.count)
  try curl.setReader { capacity in
    let part = transfer.unsent.prefix(min(capacity, 700))
    transfer.unsent = transfer.unsent.dropFirst(part.count)
    return Array(part)
  }
  try curl.setWriter { bytes in
    transfer.bytes += bytes
    return bytes.count
  }
  try curl.perform()
  expectEqual(transfer.bytes, data)
  round.report("\(try curl.getSizeUploadT()) \(checksum(transfer.bytes))")
}

/// Where memory is short, curl may say what failed for want of it: that it cannot resolve a name, for one.
func isOutOfMemory(_ error: any Error) -> Bool { error is CurlError }
