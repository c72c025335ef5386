import CModel

/// A C type as a reader would write it, for reasons and reports.
enum Spelling {
  static func of(_ type: CType) -> String {
    switch type {
    case .void: "void"
    case .boolean: "bool"
    case .integer(let integer): integer.kind.rawValue
    case .floating(let floating): floating.rawValue
    case .pointer(let pointer): ofPointer(pointer)
    case .array(let array): "\(of(array.element))[\(array.count.map(String.init) ?? "")]"
    case .function(let function):
      "\(of(function.result)) (\(function.parameters.map { of($0.type) }.joined(separator: ", ")))"
    case .record(let id), .enumeration(let id): id
    case .typedef(let name): name
    case .unsupported(let spelling): spelling
    }
  }

  private static func ofPointer(_ pointer: CPointer) -> String {
    let pointee = of(pointer.pointee)
    guard pointee.hasSuffix("*") else { return (pointer.isPointeeConst ? "const " : "") + pointee + " *" }
    return pointee + (pointer.isPointeeConst ? "const *" : "*")
  }
}
