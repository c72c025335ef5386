import Annotations
import CModel

/// Turns constants that belong together into enums, as if the header had declared them so.
///
/// **Shape.** `#define FOO_OPEN_READONLY 0x1` and its like, or constants of enums without a name, which a parameter of type `int` takes.
///
/// **Evidence.** The annotation `constants`, which names them by pattern.
///
/// **Why this is sound.** Only the meaning of a number is concluded: an unknown value survives, and what holds the numbers is as wide as
/// they are.
///
/// **Where a naive version is wrong.** By prefix alone, `SQLITE_OPEN_URI` would be an error code beside `SQLITE_OK`, and
/// `Z_BEST_COMPRESSION` a way to flush.
struct ConstantFamilies {
  /// The headers alone, without families.
  let library: Library
  let annotations: Annotations

  func find() -> [ConstantFamily] {
    let constants = library.namedConstants
    return annotations.constants.map { entry in
      let patterns = entry.value.members
      let members = constants.filter { constant in patterns.contains { Self.matches($0, constant.name) } }
      return ConstantFamily(
        name: entry.pattern, members: members, integerType: type(entry.value, members),
        typeName: entry.value.type?.value, isFlags: entry.value.flags?.value ?? false,
        cName: patterns.map(\.value).joined(separator: ", "))
    }
  }

  static func matches(_ pattern: Located<String>, _ name: String) -> Bool {
    Entry(pattern: pattern.value, location: pattern.location, value: true).matches(name)
  }

  /// The type that is named, or the narrowest one from 32 bits on that has all values.
  private func type(_ annotation: ConstantsAnnotation, _ members: [CEnumerationConstant]) -> CIntegerType {
    if let name = annotation.type?.value, let type = library.integerType(named: name) { return type }
    let candidates = [
      CIntegerType(.int, width: 32, isSigned: true), CIntegerType(.unsignedInt, width: 32, isSigned: false),
      CIntegerType(.longLong, width: 64, isSigned: true),
    ]
    let fitting = candidates.filter { type in members.allSatisfy { type.holds($0.value) } }
    let combines = annotation.flags?.value == true
    return fitting.first { $0.isSigned != combines } ?? fitting.first
      ?? CIntegerType(.unsignedLongLong, width: 64, isSigned: false)
  }
}

/// Constants that are one type in Swift.
struct ConstantFamily: Equatable, Sendable {
  /// In Swift.
  var name: String
  var members: [CEnumerationConstant]
  var integerType: CIntegerType
  /// The type as the annotation names it.
  var typeName: String?
  var isFlags: Bool
  /// What the constants are called in C.
  var cName: String

  /// What stands for the family where an enum of the headers has its `CEnumeration.id`. No identifier of C has a blank.
  var id: String { "constants \(name)" }

  var enumeration: CEnumeration {
    CEnumeration(
      id: id, tag: nil, integerType: integerType, constants: members,
      origin: COrigin(location: SourceLocation(file: "", line: 0, column: 0), belongsToModule: true))
  }
}

extension CIntegerType {
  /// Whether the type has the value.
  func holds(_ value: CIntegerValue) -> Bool {
    switch value {
    case .unsigned: return !isSigned && width == 64
    case .signed(let value):
      if width == 64 { return isSigned || value >= 0 }
      let limit = Int64(1) << (isSigned ? width - 1 : width)
      return value < limit && value >= (isSigned ? -limit : 0)
    }
  }
}

extension Library {
  /// A built-in integer type, or a typedef of one.
  func integerType(named name: String) -> CIntegerType? {
    if case .integer(let integer) = resolve(.typedef(name)) { return integer }
    let types = module.functions.flatMap { [$0.result] + $0.parameters.map(\.type) }.map(resolve)
    for case .integer(let integer) in types where integer.kind.rawValue == name { return integer }
    return CIntegerType.Kind(rawValue: name).flatMap { kind in
      CIntegerType.sameEverywhere.first { $0.kind == kind }
    }
  }
}

extension CIntegerType {
  /// Those whose width is the same on all targets that Swift has.
  fileprivate static let sameEverywhere = [
    CIntegerType(.signedChar, width: 8, isSigned: true), CIntegerType(.unsignedChar, width: 8, isSigned: false),
    CIntegerType(.short, width: 16, isSigned: true), CIntegerType(.unsignedShort, width: 16, isSigned: false),
    CIntegerType(.int, width: 32, isSigned: true), CIntegerType(.unsignedInt, width: 32, isSigned: false),
    CIntegerType(.longLong, width: 64, isSigned: true), CIntegerType(.unsignedLongLong, width: 64, isSigned: false),
  ]
}
