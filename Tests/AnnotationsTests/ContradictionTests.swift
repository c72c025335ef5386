import Annotations
import Testing

@Suite struct ContradictionTests {
  @Test(arguments: [
    ("types: { t: { skip: true, name: A } }", "1:33 'skip' contradicts 'name'"),
    ("functions: { f: { returns: owned, skip: true } }", "1:41 'skip' contradicts 'returns'"),
    ("functions: { f: { skip: true, parameters: { p: { borrowed: true } } } }", "1:45 'skip' contradicts 'parameters'"),
    ("types: { t: { flags: true, destroy: d } }", "1:37 'flags' contradicts 'destroy'"),
    ("types: { t: { close: on-success, ownership: unique } }", "1:45 'close' contradicts 'ownership'"),
    ("functions: { f: { returns: { ownership: borrowed, free: g } } }", "1:57 'ownership' contradicts 'free'"),
    ("functions: { f: { returns: { meaning: status, ownership: owned } } }", "1:58 'meaning' contradicts 'ownership'"),
    (
      "functions: { f: { parameters: { p: { consumed: true, borrowed: true } } } }",
      "1:64 'consumed' contradicts 'borrowed'"
    ),
    (
      "functions: { f: { parameters: { p: { kept-by: self, consumed: true } } } }",
      "1:63 'consumed' contradicts 'kept-by'"
    ),
    (
      "functions: { f: { parameters: { p: { output: true, consumed: true } } } }",
      "1:62 'output' contradicts 'consumed'"
    ),
    (
      "functions: { f: { parameters: { p: { borrowed: true, kept-by: self } } } }",
      "1:63 'borrowed' contradicts 'kept-by'"
    ),
    (
      "functions: { f: { parameters: { p: { boolean: true, enumeration: e } } } }",
      "1:66 'boolean' contradicts 'enumeration'"
    ),
    (
      "functions: { f: { parameters: { p: { count: 3, default: true } } } }",
      "1:57 'default' contradicts 'count'"
    ),
    ("functions: { 'f_*': { name: g } }", "1:29 'name' suits one symbol, and 'f_*' is a pattern"),
    ("types: { 't_*': { name: G } }", "1:25 'name' suits one symbol, and 't_*' is a pattern"),
  ])
  func contradictionsAreErrors(_ text: String, _ beginning: String) {
    let found = problems(text)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix(beginning) == true, "\(found)")
  }

  @Test(arguments: [
    "types: { t: { skip: false, name: A } }",
    "types: { t: { close: always, ownership: unique } }",
    "functions: { f: { parameters: { p: { consumed: true, borrowed: false } } } }",
    "functions: { f: { returns: { ownership: owned, free: free } } }",
    "functions: { 'f_*': { parameters: { p: { name: q } } } }",
  ])
  func whatAgreesIsFine(_ text: String) {
    #expect(problems(text) == [])
  }
}
