import Annotations
import CModel

/// Rules out what the annotations leave out.
struct SkippedByAnnotation: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    if draft.annotation.skip?.value == true { draft.refuse("the annotations skip it") }
  }
}

/// Rules out what Swift cannot call, or must not.
///
/// **Shape.** Variadic functions, functions without a prototype, other calling conventions, functions that do not return,
/// `inline` without `static`, functions marked unavailable, functions that Swift imports under another name.
///
/// **Evidence.** The declaration.
///
/// **Why this is sound.** It only leaves out. `ms_abi` is imported and called wrongly without a word; a C99 `inline` function
/// without an external definition fails to link.
///
/// **Where a naive version is wrong.** `curl_easy_setopt` is variadic: a call through a fixed signature passes its argument in
/// the wrong registers on some targets.
struct UncallableFunction: FunctionRule {
  /// The functions of C and POSIX that may return twice, which clang knows by their names.
  private static let returningTwice: Set<String> = [
    "setjmp", "_setjmp", "sigsetjmp", "__sigsetjmp", "savectx", "getcontext", "vfork",
  ]

  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    let function = draft.function
    if Self.returningTwice.contains(function.name) {
      return draft.refuse("it may return twice: Swift keeps no state that a second return could find")
    }
    if function.type.isVariadic { return applyToVariadic(&draft, conventions) }
    if !function.type.hasPrototype {
      return draft.refuse("its declaration does not say what parameters it has")
    }
    if function.linkage == .inline {
      return draft.refuse(
        "it is `inline` without `static`: whether the library defines it is unknown",
        annotation: Self.shims(conventions))
    }
    if let type = conventions.library.classOfSwift(in: function) {
      return draft.refuse("a `\(type)` is a class in Swift already: the library has its own Swift API for it")
    }
    for attribute in function.attributes {
      switch attribute {
      case .callingConvention(let name):
        return draft.refuse(
          "it has the calling convention `\(name)`, which Swift does not follow", annotation: Self.shims(conventions))
      case .noreturn:
        return draft.refuse("it does not return: nothing that Swift owns would be released")
      case .other(let attribute) where attribute.contains("returns_twice"):
        return draft.refuse("it may return twice: Swift keeps no state that a second return could find")
      case .swiftName(let name):
        return draft.refuse(
          "it is `\(name)` in Swift: the library has its own names for Swift, under which it is imported")
      case .swiftPrivate:
        return draft.refuse("it is `swift_private`: the library has its own Swift API for what it does")
      case .unavailable(let message):
        return draft.refuse("it is unavailable" + (message.map { ": \($0)" } ?? ""))
      default:
        continue
      }
    }
  }

  /// One with options is called through functions for them. Where the last parameter before the `…` is a number, it may
  /// choose among options; a format does not.
  private func applyToVariadic(_ draft: inout FunctionDraft, _ conventions: Conventions) {
    if draft.annotation.options != OptionsAnnotation() {
      let options = OptionFunctions(
        draft.function, draft.annotation.options, conventions.library, at: draft.function.origin.location)
      let withoutKind = options.withoutKind.map { "`\($0)`" }.joined(separator: ", ")
      return draft.absorb(
        by: "the functions for its options",
        Evidence(
          .annotation,
          "`options`: \(options.options.count) functions"
            + (withoutKind.isEmpty ? "" : "; without a kind: \(withoutKind)")))
    }
    let importer = conventions.importer
    let hasOptions = draft.function.parameters.last.flatMap { parameter in
      let isEnumeration = if case .enumeration = conventions.library.resolve(parameter.type) { true } else { false }
      return isEnumeration || importer.integer(parameter.type) != nil ? parameter : nil
    }
    let lines = "options: { constants: …, functions: \(draft.function.name)_*, kinds: { …: { value: … } } }"
    draft.refuse(
      "it is variadic: Swift cannot call it, and the arguments have no types to check",
      annotation: hasOptions.map { _ in
        (Self.shims(conventions).map { "\($0)\n" } ?? "") + "functions:\n  \(draft.function.name):\n    \(lines)"
      })
  }

  /// The line that lets C be written for the library; nil where it is there.
  private static func shims(_ conventions: Conventions) -> String? {
    conventions.annotations.shims.module == nil
      ? "shims: { module: \(conventions.library.module.name)Shims }" : nil
  }
}

extension Library {
  /// A type of the function's that the importer makes a class of, where generated code has a pointer.
  fileprivate func classOfSwift(in function: CFunction) -> String? {
    for type in function.parameters.map(\.type) + [function.result] {
      guard let object = (objectPointer(type) ?? objectOutput(type))?.object, case .record(let id) = object,
        record(id)?.attributes.contains(.swiftAttribute("import_reference")) == true
      else { continue }
      return name(of: object)
    }
    return nil
  }
}
