import Expat
import LibrarySupport

public var scenario: LibraryScenario {
  LibraryScenario(allocationsOf: "libexpat.so", round: round, failures: failures, isOutOfMemory: isOutOfMemory)
}

func round(_ round: Round) throws {
  let document = document(round.number)
  let parser = try Parser(nil)
  var depth = 0
  var characters = 0
  var comments = 0
  parser.setElementHandler(
    start: { name, attributes in
      depth += 1
      round.report("\(depth) \(name) \(attributes.count) \(attributes.count > 1 ? attributes[1] : "")")
    },
    end: { name in
      round.report("/\(name) \(characters)")
      depth -= 1
    })
  parser.setCharacterDataHandler { characters += $0.count }
  parser.setCommentHandler { text in
    comments += 1
    round.report("#\(text)")
  }
  for start in stride(from: 0, to: document.count, by: 100) {
    let part = document[start..<min(start + 100, document.count)]
    try parser.parse(Array(part), isFinal: part.endIndex == document.count)
  }
  round.report("\(comments) \(characters) \(parser.currentByteIndex)")
}

/// A library of between none and nine books.
func document(_ number: Int) -> [UInt8] {
  let books = (0..<number % 10).map { book in
    "<book id=\"\(book)\" kind='x'><!--\(book)--><title>T&amp;\(number)</title></book>"
  }
  return Array("<?xml version=\"1.0\"?><library>\(books.joined())</library>".utf8)
}

func isOutOfMemory(_ error: any Error) -> Bool {
  guard let error = error as? ExpatError else { return false }
  return error == .error || error == .boundary(.creationFailed(function: "XML_ParserCreate"))
}
