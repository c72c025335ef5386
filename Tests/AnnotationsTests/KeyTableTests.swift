import Testing

@testable import Annotations

/// The tables of keys agree with the values that they fill.
@Suite struct KeyTableTests {
  @Test func everyPropertyHasOneKey() {
    check(Annotations.self)
    check(LifecycleAnnotation.self)
    check(ErrorAnnotation.self)
    check(ShimsAnnotation.self)
    check(OptionsAnnotation.self)
    check(OptionAnnotation.self)
    check(GuardAnnotation.self)
    check(TypeAnnotation.self)
    check(FieldAnnotation.self)
    check(FunctionAnnotation.self)
    check(ReturnsAnnotation.self)
    check(ParameterAnnotation.self)
  }

  private func check<Level: AnnotationLevel>(_ level: Level.Type) {
    let names = Level.keys.map(\.name)
    let properties = Mirror(reflecting: Level.silent).children.compactMap(\.label)
    #expect(Set(names).count == names.count)
    #expect(names.count == properties.count, "\(names) and \(properties)")
    for exclusion in Level.exclusions {
      #expect(names.contains(exclusion.first) && names.contains(exclusion.second))
    }
    for key in Level.keys {
      #expect(key.description.summary.hasSuffix(".") && !key.description.summary.contains("|"))
      #expect(key.claim(Level.silent) == nil)
    }
  }
}
