import BindingPlan
import CModel

/// How numbers look in Swift: `Int` wherever it holds every value of C's type, C's own type elsewhere.
struct ScalarTypes: Sendable {
  let importer: SwiftImporter

  /// The type in the API.
  func api(_ integer: SwiftImporter.ImportedInteger) -> SwiftType {
    if integer.isSize { return .int }
    let width = importer.library.module.target.pointerWidth
    let fits = integer.isSigned ? integer.width <= width : integer.width < width
    return fits ? .int : .named(integer.swiftType)
  }

  /// Whether passing a value can fail.
  func inputThrows(_ integer: SwiftImporter.ImportedInteger) -> Bool {
    integer.isSize || api(integer) != .named(integer.swiftType)
  }

  func result(_ integer: SwiftImporter.ImportedInteger) -> ConversionPlan {
    let type = api(integer)
    return type == .named(integer.swiftType) ? .direct(type) : .integer(to: type, isChecked: false)
  }

  /// In structs, small numbers keep their type, as a pixel or a sample has it.
  func field(_ integer: SwiftImporter.ImportedInteger) -> SwiftType {
    integer.width <= 16 ? .named(integer.swiftType) : api(integer)
  }
}
