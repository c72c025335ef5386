import Annotations
import Testing

@Suite struct ProblemTests {
  @Test(arguments: [
    ("typs: {}", "1:1 unknown key 'typs'; did you mean 'types'?"),
    (
      "x: 1",
      "1:1 unknown key 'x'; the keys here are module, headers, include-headers, library, prefixes, suffixes, lifecycle, shims, errors, returns, constants, types, functions"
    ),
    ("types:\n  t: { ownershp: shared }", "2:8 unknown key 'ownershp' in 'types.t'; did you mean 'ownership'?"),
    ("errors:\n  e: { sucess: OK }", "2:8 unknown key 'sucess' in 'errors.e'; did you mean 'success'?"),
    ("functions:\n  f: { return: owned }", "2:8 unknown key 'return' in 'functions.f'; did you mean 'returns'?"),
    (
      "functions:\n  f: { returns: { feee: free } }",
      "2:19 unknown key 'feee' in 'functions.f.returns'; did you mean 'free'?"
    ),
    (
      "functions:\n  f:\n    parameters:\n      p: { keptby: self }",
      "4:12 unknown key 'keptby' in 'functions.f.parameters.p'; did you mean 'kept-by'?"
    ),
    ("[a]: b", "1:1 a key is a word, got a list"),
  ])
  func unknownKeys(_ text: String, _ problem: String) {
    #expect(problems(text) == [problem])
  }

  @Test(arguments: [
    (
      "types:\n  t: { ownership: uniqe }",
      "2:19 'ownership' expects one of shared, unique, got 'uniqe'; did you mean 'unique'?"
    ),
    (
      "types:\n  t: { close: onsuccess }",
      "2:15 'close' expects one of true, false, always, on-success, got 'onsuccess'; did you mean 'on-success'?"
    ),
    (
      "functions:\n  f: { returns: 7 }",
      "2:17 'returns' expects one of owned, borrowed, status, value, boolean, success, non-negative, argument, got '7'"
    ),
    (
      "functions:\n  f: { parameters: { p: { consumed: on-sucess } } }",
      "2:37 'consumed' expects one of true, always, on-success, got 'on-sucess'; did you mean 'on-success'?"
    ),
    (
      "functions:\n  f: { parameters: { p: { consumed: false } } }",
      "2:37 'consumed: false' says nothing; remove it, or write 'borrowed: true'"
    ),
  ])
  func unknownWords(_ text: String, _ problem: String) {
    #expect(problems(text) == [problem])
  }

  @Test(arguments: [
    ("module: [C]", "1:9 'module' expects a module name, got a list"),
    ("module: a b", "1:9 'module' expects a module name, got 'a b'"),
    ("headers: { a: b }", "1:10 'headers' expects a header, as C includes it, or a list of such, got a mapping"),
    ("headers: [a.h, [b.h]]", "1:16 'headers' expects a header, as C includes it, got a list"),
    (
      "types: [a]",
      "1:8 'types' expects entries, each under the name of a C type, or a pattern such as git_* or git_{blob,tree}, got a list"
    ),
    (
      "types: { t: Name }",
      "1:13 't' expects a mapping with some of name, ownership, destroy, defaults, context, stop, lent, error, state, owned-by, close, fields, list, kinds, flags, guard, skip, got 'Name'"
    ),
    ("types: { t: { skip: yes } }", "1:21 'skip' expects true or false, got 'yes'"),
    ("types: { t: { skip: 'true' } }", "1:21 'skip' expects true or false, got 'true'"),
    ("types: { t: { name: 3D } }", "1:21 'name' expects a Swift type name, got '3D'"),
    ("types: { t: { name: init } }", "1:21 'name' expects a Swift type name, got 'init'"),
    ("functions: { f: { name: a.b } }", "1:25 'name' expects a Swift function name, or init, got 'a.b'"),
    (
      "functions: { f: { returns: [owned] } }",
      "1:28 'returns' expects one of owned, borrowed, status, value, boolean, success, non-negative, argument, or a mapping with some of ownership, meaning, free, count, nullable, errno, text, null-terminated, enumeration, handle, got a list"
    ),
    (
      "functions: { f: { parameters: { p: { count: [4] } } } }",
      "1:45 'count' expects a number or an expression such as width * height, got a list"
    ),
    (
      "types: { t: { destroy: !!binary aGk= } }", "1:24 the tag tag:yaml.org,2002:binary has no meaning here; remove it"
    ),
    ("errors: { 'e*': { success: 0 } }", "1:11 'errors' expects the name of a C type, got 'e*'"),
    (
      "functions: { f: { parameters: { 'p*': { borrowed: true } } } }",
      "1:33 'parameters' expects the name of a C parameter, or its position from 0, got 'p*'"
    ),
    (
      "- a",
      "1:1 the file expects a mapping with some of module, headers, include-headers, library, prefixes, suffixes, lifecycle, shims, errors, returns, constants, types, functions, got a list"
    ),
  ])
  func wrongValues(_ text: String, _ problem: String) {
    #expect(problems(text) == [problem])
  }

  @Test(arguments: [
    (
      "types:\n  t:\n",
      "2:3 't' says nothing; remove it, or add some of name, ownership, destroy, defaults, context, stop, lent, error, state, owned-by, close, fields, list, kinds, flags, guard, skip"
    ),
    (
      "types:\n  t: {}\n",
      "2:6 't' says nothing; remove it, or add some of name, ownership, destroy, defaults, context, stop, lent, error, state, owned-by, close, fields, list, kinds, flags, guard, skip"
    ),
    (
      "types: {}",
      "1:8 'types' says nothing; remove it, or add the name of a C type, or a pattern such as git_* or git_{blob,tree}"
    ),
    ("module:", "1:8 'module' says nothing; remove it, or give it a module name"),
    ("prefixes: []", "1:11 'prefixes' says nothing; remove it, or give it a prefix of C names, or a list of such"),
    (
      "functions: { f: { returns: {} } }",
      "1:28 'returns' says nothing; remove it, or add some of ownership, meaning, free, count, nullable, errno, text, null-terminated, enumeration, handle"
    ),
    (
      "functions: { f: { returns: } }",
      "1:28 'returns' says nothing; remove it, or give it one of owned, borrowed, status, value, boolean, success, non-negative, argument, or a mapping with some of ownership, meaning, free, count, nullable, errno, text, null-terminated, enumeration, handle"
    ),
  ])
  func silence(_ text: String, _ problem: String) {
    #expect(problems(text) == [problem])
  }

  @Test(arguments: [
    ("types: { t: { skip: !x true } }", "1:21"), ("headers: [!x a.h]", "1:11"),
    ("types: !x { t: { skip: true } }", "1:8"), ("types: { t: !x { skip: true } }", "1:13"),
    ("!x { module: C }", "1:1"),
  ])
  func tagsHaveNoMeaning(_ text: String, _ place: String) {
    #expect(problems(text) == ["\(place) the tag !x has no meaning here; remove it"])
  }

  @Test func allProblemsComeTogetherInOrder() {
    let found = problems("types:\n  t: { nam: A, skip: 1 }\nmodul: C\nfunctions: 1\n")
    #expect(found.map { $0.prefix(4) } == ["2:8 ", "2:22", "3:1 ", "4:12"])
  }

  @Test func aRepeatedValueHasItsProblemsOnce() {
    #expect(problems("types:\n  a: &x { skip: 1 }\n  b: *x\n") == ["2:17 'skip' expects true or false, got '1'"])
  }

  @Test func messagesStayOnOneLineAndShort() {
    let found = problems("module: \"a\\nb\\u200f\(String(repeating: "x", count: 500))\"")
    #expect(found.count == 1)
    #expect(found[0].hasPrefix("1:9 'module' expects a module name, got 'aU+000AbU+200Fxxx"))
    #expect(found[0].count < 150)
  }
}
