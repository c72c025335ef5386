import Annotations
import CModel
import Testing

@Suite struct YAMLProblemTests {
  @Test(arguments: [
    ("a: [b", "1:6 invalid YAML: did not find expected ',' or ']' while parsing a flow sequence that starts at 1:4"),
    ("types:\n\tt: 1\n", "2:1 invalid YAML: a tab cannot indent; use spaces"),
    ("module: *x", "1:9 invalid YAML: found undefined alias"),
    (
      "module: C\n---\nmodule: D\n",
      "3:1 a second document starts here; annotations are one document, so remove the '---' before it"
    ),
    ("module: C\nlibrary: L\nmodule: D\n", "3:1 'module' already stands in line 1; merge the two"),
    (
      "types:\n  a: { skip: true }\n  b: { skip: true }\n  'a': { skip: true }\n",
      "4:3 'a' already stands in line 2; merge the two"
    ),
    (
      "types: { a: { skip: true, skip: true } }",
      "1:15 'skip' stands here and once more in the same mapping; merge the two"
    ),
    ("module: a\0b", "1:10 the character U+0000 is not allowed in YAML; remove it"),
    ("module: C\r\n  \u{1}", "2:3 the character U+0001 is not allowed in YAML; remove it"),
  ])
  func problemsOfTheFile(_ text: String, _ problem: String) {
    #expect(problems(text) == [problem])
  }

  @Test func bytesThatAreNotUTF8() {
    #expect(
      problems(utf8: Array("module: C\n# caf".utf8) + [0xE9, 0x0A]) == ["2:6 the file is not UTF-8; save it as UTF-8"])
    #expect(problems(utf8: Array("module: é\n".utf8)) == ["1:9 'module' expects a module name, got 'é'"])
  }

  @Test func problemsPrintAsCompilersDo() {
    #expect {
      try AnnotationsReader().read(text: "typs: 1", file: "dir/bindings.yaml")
    } throws: { error in
      "\(error)" == "dir/bindings.yaml:1:1: error: unknown key 'typs'; did you mean 'types'?"
    }
  }

  @Test(arguments: ["[", "{a: ", "- ", "? ", "\"", "&a [", "!<", "%", "|\n"])
  func deepNestingIsAnErrorAndNoCrash(_ piece: String) {
    #expect(!problems(String(repeating: piece, count: 100_000)).isEmpty)
  }

  @Test func aliasesThatMultiplyCostNothing() {
    var text = "a0: &a0 [x]\n"
    for level in 1...60 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    #expect(problems(text + "types: *a60\n").count == 62)
  }

  @Test func randomBytesNeverCrash() {
    var generator = DeterministicGenerator(seed: 1)
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0..<80, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      _ = problems(utf8: bytes)
    }
  }

  @Test func damagedAnnotationsNeverCrash() {
    let sample = Array(
      "types:\n  a*: &x { skip: true }\nfunctions:\n  f:\n    returns: owned\n    parameters:\n      p: { count: a.b*(c+4) }\n"
        .utf8)
    let pieces = [
      "[", "]", "{", "}", ":", "- ", "\n", "&x ", "*x", "!!", "|", "'", "\"", "#", "\t", "? ", "\\u", "%", "é",
    ]
    var generator = DeterministicGenerator(seed: 2)
    for _ in 0..<3_000 {
      var bytes = sample
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let start = Int.random(in: 0..<bytes.count, using: &generator)
        let end = min(bytes.count, start + Int.random(in: 0...3, using: &generator))
        bytes.replaceSubrange(start..<end, with: (pieces.randomElement(using: &generator) ?? "").utf8)
      }
      _ = problems(utf8: bytes)
    }
  }
}
