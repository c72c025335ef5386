import CModel

/// The C standard's `free`: many a library leaves it to its callers to free with it what comes from `malloc`.
///
/// It can be named although no header of the library's declares it: generated code has it from the system's C library.
enum StandardDeallocator {
  static let function = CFunction(
    name: "free",
    type: CFunctionType(parameters: [CParameter(name: "ptr", type: .pointer(CPointer(to: .void)))], result: .void),
    origin: COrigin(location: SourceLocation(file: "stdlib.h", line: 1, column: 1), belongsToModule: false))

  /// Whether the function frees any block that `malloc` made, and is none of the library's own.
  static func isIt(_ function: CFunction) -> Bool {
    function.name == Self.function.name && !function.origin.belongsToModule
  }
}
