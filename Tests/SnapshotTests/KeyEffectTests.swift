import CModel
import Testing

@testable import Annotations
@testable import ferry

/// Every key of `bindings.yaml` changes what is generated: what is read and not used is worthless.
@Suite struct KeyEffectTests {
  /// What says which headers to read is the command line's business: `FerryCommandTests` hold on to it.
  private static let elsewhere: Set<String> = ["module", "headers", "include-headers"]

  @Test func ofTheFile() { check(Annotations.self) { $0 = $0.without($1) } }

  @Test func ofTheLifecycle() { check(LifecycleAnnotation.self) { $0.lifecycle = $0.lifecycle.without($1) } }

  @Test func ofErrors() { check(ErrorAnnotation.self) { $0.errors.removeKey($1) } }

  @Test func ofTypes() { check(TypeAnnotation.self) { $0.types.removeKey($1) } }

  @Test func ofFields() {
    check(FieldAnnotation.self) { annotations, key in annotations.types.change { $0.fields.removeKey(key) } }
  }

  @Test func ofFunctions() { check(FunctionAnnotation.self) { $0.functions.removeKey($1) } }

  @Test func ofResults() {
    check(ReturnsAnnotation.self) { annotations, key in
      annotations.functions.change { $0.returns = $0.returns.without(key) }
    }
  }

  @Test func ofParameters() {
    check(ParameterAnnotation.self) { annotations, key in
      annotations.functions.change { $0.parameters.removeKey(key) }
    }
  }

  @Test func ofCallbacks() {
    check(CallbackAnnotation.self) { annotations, key in
      annotations.functions.change { function in
        function.parameters.change { $0.callback = $0.callback.without(key) }
      }
    }
  }

  /// Looks for a header whose Swift is another one without the key.
  private func check<Level: AnnotationLevel>(
    _ level: Level.Type, _ remove: (inout Annotations, _ key: String) -> Void
  ) {
    for key in Level.keys.map(\.name) where !Self.elsewhere.contains(key) {
      let proof = Snapshot.all.first { snapshot in
        guard let annotations = try? snapshot.readAnnotations() else { return false }
        var others = annotations
        remove(&others, key)
        guard others != annotations else { return false }
        guard let with = try? snapshot.render(), let without = try? snapshot.render(others) else { return false }
        // That the rest of the file is rejected without the key is a difference too.
        return !with.swift.isEmpty && with.swift != without.swift
      }
      #expect(proof != nil, "no header of Tests/Snapshots or Tests/Patterns needs '\(key)' of \(level)")
    }
  }
}

extension AnnotationLevel {
  /// What is left without one key.
  fileprivate func without(_ name: String) -> Self {
    Self.keys.filter { $0.name != name }.reduce(into: Self.silent) { $1.inherit(&$0, self) }
  }
}

extension Array {
  /// Changes what every entry says; an entry that says nothing any more goes.
  fileprivate mutating func change<Level: AnnotationLevel>(
    _ body: (inout Level) -> Void
  ) where Element == Entry<Level> {
    for index in indices { body(&self[index].value) }
    removeAll { $0.value == .silent }
  }

  fileprivate mutating func removeKey<Level: AnnotationLevel>(_ name: String) where Element == Entry<Level> {
    change { $0 = $0.without(name) }
  }
}
