import Annotations
import BindingPlan
import CModel

/// Holds what is said about families of constants, and about integers that hold their values, against the headers.
struct ConstantChecks {
  let conventions: Conventions

  private var library: Library { conventions.library }

  func diagnostics() -> [Diagnostic] {
    let entries = conventions.annotations.constants
    return zip(entries, library.families).flatMap { entry, family in
      members(entry) + type(entry, family) + shared(entry, family, entries.prefix { $0.location != entry.location })
    }
  }

  private func members(_ entry: Entry<ConstantsAnnotation>) -> [Diagnostic] {
    guard !entry.value.members.isEmpty else {
      return [.error("`\(entry.pattern)` has no `members`", at: entry.location)]
    }
    let names = library.namedConstants.map(\.name)
    return entry.value.members.compactMap { pattern in
      guard !names.contains(where: { ConstantFamilies.matches(pattern, $0) }) else { return nil }
      return DeclaredNames(conventions: conventions).unknown("constant", pattern.value, names, at: pattern.location)
    }
  }

  private func type(_ entry: Entry<ConstantsAnnotation>, _ family: ConstantFamily) -> [Diagnostic] {
    guard let type = entry.value.type else { return [] }
    guard let integer = library.integerType(named: type.value) else {
      return [.error("`\(type.value)` is no integer type of the headers", at: type.location)]
    }
    return family.members.filter { !integer.holds($0.value) }.map { constant in
      .error("`\(constant.name)` is \(constant.value), which `\(type.value)` does not hold", at: type.location)
    }
  }

  /// A constant has one place.
  private func shared(
    _ entry: Entry<ConstantsAnnotation>, _ family: ConstantFamily, _ earlier: some Sequence<Entry<ConstantsAnnotation>>
  ) -> [Diagnostic] {
    let others = Set(earlier.map(\.pattern))
    let taken = Set(library.families.filter { others.contains($0.name) }.flatMap(\.members).map(\.name))
    return family.members.filter { taken.contains($0.name) }.map { constant in
      .error("`\(constant.name)` belongs to another type as well; narrow the patterns of one", at: entry.location)
    }
  }

  /// Whether an integer holds the values of an enum: it has as many bits.
  func check(_ name: Located<String>, heldBy type: CType?, _ holder: String) -> [Diagnostic] {
    guard let enumeration = library.enumeration(named: name.value) else {
      let names = library.module.enumerations.compactMap { library.name(ofEnumeration: $0.id) }
      return [
        DeclaredNames(conventions: conventions).unknown(
          "enum", name.value, names + library.families.map(\.name), at: name.location)
      ]
    }
    guard let type, let integer = conventions.importer.integer(type) else {
      return [
        .error(
          "\(holder) is a `\(type.map(Spelling.of) ?? "void")`, not an integer that could hold a `\(name.value)`",
          at: name.location)
      ]
    }
    guard integer.width != enumeration.integerType.width else { return [] }
    return [
      .error(
        "\(holder) has \(integer.width) bits, and a `\(name.value)` has \(enumeration.integerType.width)"
          + (library.family(enumeration.id) == nil ? "" : "; add its `type` under `constants`"), at: name.location)
    ]
  }
}

extension [EnumerationPlan] {
  /// The cases, and those of the error, that stand for constants of C, by C's names. An alias of a code is rather a constant
  /// that a pattern caught: it stays one.
  func constantCases(_ error: ErrorPlan?) -> [String: String] {
    let families = filter { $0.cType == nil }.flatMap { family in
      family.cases.map { ($0.cName, "\(family.name).\($0.name)") }
    }
    let codes = (error?.sources ?? []).flatMap(\.cases).filter { $0.aliasOf == nil }.map { code in
      (code.cName, "\(error?.name ?? "").\(code.name)")
    }
    return Dictionary(families + codes) { first, _ in first }
  }
}
