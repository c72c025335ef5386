import CModel

/// The functions that no Swift calls, but C of the annotations that Swift calls: their work is done, by another name.
struct CalledByShims {
  private let callers: [String: String]

  /// - Parameter shims: The declared functions that Swift calls.
  init(_ shims: [CFunction]) {
    var callers: [String: String] = [:]
    for function in shims {
      guard let body = function.shim?.body else { continue }
      for name in Self.calls(in: body) where name != function.name && callers[name] == nil {
        callers[name] = function.name
      }
    }
    self.callers = callers
  }

  /// The declared function whose body calls this one.
  func caller(of name: String) -> String? { callers[name] }

  /// The names that stand before a parenthesis.
  private static func calls(in body: CShim.Body) -> [String] {
    let text =
      switch body {
      case .expression(let text), .statements(let text): text
      }
    var names: [String] = []
    var name = ""
    for character in text {
      if character == "_" || character.isLetter || character.isNumber {
        name.append(character)
      } else {
        if character == "(", !name.isEmpty { names.append(name) }
        name = ""
      }
    }
    return names
  }
}
