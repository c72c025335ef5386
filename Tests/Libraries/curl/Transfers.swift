import Curl
import LibrarySupport

/// A form of several parts, one of which has parts of its own.
func form(_ round: Round, _ library: CurlLibrary) throws {
  let received = Transfer()
  let curl = try Curl(library)
  try curl.setUrl(serverAddress + "form")
  try curl.setTimeout(20)
  try curl.setWriter { bytes in
    received.bytes += bytes
    return bytes.count
  }
  let mime = try curl.makeMime()
  try field("round", "\(round.number)", of: mime)
  let file = try mime.addpart()
  let many = try mime.addpart()
  try file.name("file")
  try file.filename("bytes.bin")
  try file.type("application/octet-stream")
  try file.encoder("base64")
  try file.data((0..<round.number * 10).map { UInt8($0 % 256) })
  let inner = try curl.makeMime()
  try field("inner", "ä", of: inner)
  try many.subparts(inner)
  expectThrows("") { try inner.addpart() }
  try curl.setMimepost(mime)
  try curl.perform()
  // The two keep each other alive until then
  try curl.setMimepost(nil)
  let text = String(decoding: received.bytes, as: UTF8.self)
  round.report("\(received.bytes.count) \(text.contains("\"bytes.bin\"")) \(text.contains("multipart/mixed"))")
}

func field(_ name: String, _ text: String, of mime: Mime) throws {
  let part = try mime.addpart()
  try part.name(name)
  try part.data(Array(text.utf8))
}

/// Several transfers at a time, which share what they know.
func severalAtOnce(_ round: Round, _ library: CurlLibrary) throws {
  let share = try Share(library)
  try share.setShare(3)
  let multi = try Multi(library)
  try multi.setMaxconnects(3)
  var handles: [Curl] = []
  let received = Transfer()
  for index in 0..<3 {
    let curl = try Curl(library)
    try curl.setUrl(serverAddress + "bytes/\(round.number * 10 + index)")
    try curl.setTimeout(20)
    try curl.setShare(share)
    try curl.setWriter { bytes in
      received.bytes += bytes
      return bytes.count
    }
    try multi.addHandle(curl)
    handles.append(curl)
  }
  while try multi.perform() > 0 { _ = try multi.poll(1000) }
  for curl in handles {
    round.report("\(try curl.getResponseCode()) \(try curl.getSizeDownloadT())")
    try multi.removeHandle(curl)
  }
  round.report("\(received.bytes.count)")
}

func texts(_ round: Round, _ library: CurlLibrary) throws {
  let address = try Address(library)
  try address.set(.url, part: "http://user@example.org:8080/a%20b?\(round.number)#end", flags: 0)
  for what in [.host, .port, .path, .query, .fragment] as [CurluPart] {
    round.report(try address.get(what, flags: 0) ?? "none")
  }
  let curl = try Curl(library)
  let escaped = try curl.escape(Array("a b/\(round.number)".utf8)) ?? "none"
  round.report(escaped)
  round.report(String(decoding: try curl.unescape(Array(escaped.utf8)), as: UTF8.self))
  round.report("\(try getdate("Sun, 06 Nov 1994 08:49:37 GMT", library: library))")
}
