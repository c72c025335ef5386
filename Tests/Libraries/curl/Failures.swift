import Curl
import LibrarySupport

func failures() throws {
  let library = try CurlLibrary(CurlConstants.globalAll)
  let curl = try Curl(library)
  try curl.setTimeout(20)
  expectThrows("URL using bad/illegal format or missing URL") { try curl.perform() }
  try curl.setUrl(closedAddress)
  expectThrows("Couldn't connect to server") { try curl.perform() }
  expectThrows(CurlError.couldntConnect) { try curl.perform() }
  try curl.setUrl("gopherus://127.0.0.1/")
  expectThrows("Unsupported protocol") { try curl.perform() }
  expectThrows("NUL character") { try curl.setUrl("a\0b") }
  try answers(curl)
  try closures(curl)
}

/// What the server says may be an error, too.
func answers(_ curl: Curl) throws {
  try curl.setWriter { $0.count }
  try curl.setUrl(serverAddress + "missing")
  try curl.perform()
  expectEqual(try curl.getResponseCode(), 404)
  try curl.setFailonerror(1)
  expectThrows("HTTP response code said error") { try curl.perform() }
}

/// Closures that end a transfer.
func closures(_ curl: Curl) throws {
  try curl.setUrl(serverAddress + "bytes/5000")
  try curl.setWriter { _ in 0 }
  expectThrows("Failed writing received data") { try curl.perform() }
  try curl.setWriter { $0.count }
  try curl.setNoprogress(0)
  try curl.setProgress { _, _, _, _ in 1 }
  expectThrows("Operation was aborted by an application callback") { try curl.perform() }
  curl.reset()
  try curl.setUrl(serverAddress + "bytes/10")
  try curl.setWriter { $0.count }
  try curl.perform()
}
