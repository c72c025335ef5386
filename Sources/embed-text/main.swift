import Foundation

// Writes a Swift file that holds the texts of other files, by file name, as raw string literals.
//
//   embed-text OUTPUT INPUT...

/// The text as a multi-line raw string literal, delimited by more `#` than occur in a row anywhere in it.
func rawStringLiteral(_ text: String) -> String {
  let runs = text.split(omittingEmptySubsequences: true) { $0 != "#" }
  let marks = String(repeating: "#", count: (runs.map(\.count).max() ?? 0) + 1)
  return "\(marks)\"\"\"\n\(text)\n\"\"\"\(marks)"
}

let arguments = CommandLine.arguments.dropFirst()
guard let output = arguments.first else {
  FileHandle.standardError.write(Data("usage: embed-text OUTPUT INPUT...\n".utf8))
  exit(64)
}

var source = "/// The contents of files of the package, by name.\nenum EmbeddedText {\n"
source += "static var files: [(name: String, text: String)] { [\n"
for path in arguments.dropFirst() {
  let text = try String(contentsOfFile: path, encoding: .utf8)
  source += "(\"\(URL(filePath: path).lastPathComponent)\", \(rawStringLiteral(text))),\n"
}
source += "] }\n}\n"
try source.write(toFile: output, atomically: true, encoding: .utf8)
