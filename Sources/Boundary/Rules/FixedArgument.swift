import Annotations
import CModel

/// An argument that is always the same: what a macro of the header would fill in.
///
/// **Shape.** `inflateInit_(strm, version, (int)sizeof(z_stream))`; a pointer to a function, for which C has numbers of a special
/// meaning.
///
/// **Evidence.** The annotation `value`: a constant of the headers, a number, or `sizeof(type)`; else a macro (`ForwardingMacros`).
///
/// **Why this is sound.** Swift's caller never sees the parameter, so that no value but the documented one arrives. The value fits the
/// parameter's type, or it is an error; text is passed for the call.
///
/// **Where a naive version is wrong.** `SQLITE_TRANSIENT` is -1 in place of a destructor, and makes SQLite copy at once; any other number would be
/// called. A pointer to data has no such numbers: C follows it. A size that the caller chooses lets a library believe in another struct.
struct FixedArgument: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    for index in draft.undecided {
      let forwarded = conventions.forwarded[draft.function.name]?[index]
      guard let value = draft.parameterAnnotation(index).value?.value ?? forwarded?.value,
        FixedValue(text: value, type: draft.function.parameters[index].type, conventions: conventions).source != nil
      else { continue }
      let evidence =
        forwarded.flatMap { $0.value == value ? Evidence(.type, "the macro `\($0.macro)` passes `\(value)`") : nil }
      draft.decide(index, .fixed(value), evidence ?? Evidence(.annotation, "`value: \(value)`"))
    }
  }
}

/// A value of the annotations, as an argument of a certain type.
struct FixedValue {
  let text: String
  let type: CType
  let conventions: Conventions
  /// Knows which names need their module's.
  let importer: SwiftImporter

  init(text: String, type: CType, conventions: Conventions, importer: SwiftImporter? = nil) {
    self.text = text
    self.type = type
    self.conventions = conventions
    self.importer = importer ?? conventions.importer
  }

  enum Source: Equatable {
    /// Swift source.
    case expression(String)
    case text(String)
    /// A number in place of a function of the importer's type.
    case sentinel(CIntegerValue, String)
  }

  /// nil where the value does not suit the type.
  var source: Source? {
    let library = conventions.library
    if let measured = measuredType(text) { return size(of: measured) }
    if let string, let pointer = library.pointer(type), pointer.isPointeeConst,
      importer.library.isCharacter(pointer.pointee)
    {
      return .text(string)
    }
    guard let value = library.constant(text) else { return nil }
    if let function = conventions.functionType(type) { return .sentinel(value, function) }
    if importer.integer(type) != nil { return .expression(value.description) }
    if importer.isBoolean(type) { return .expression(value == .signed(0) ? "false" : "true") }
    guard case .enumeration(let id) = library.resolve(type), let enumeration = library.enumeration(id),
      enumeration.constants.contains(where: { $0.name == text })
    else { return nil }
    return .expression(importer.qualified(text))
  }

  private func size(of name: String) -> Source? {
    guard let integer = importer.integer(type), let id = importer.library.record(named: name),
      importer.importsMembers(ofRecord: id), let cType = importer.name(ofRecord: id)
    else { return nil }
    let size = "MemoryLayout<\(importer.qualified(cType))>.size"
    return .expression(integer.swiftType == "Int" ? size : "\(integer.swiftType)(\(size))")
  }

  private var string: String? {
    for macro in importer.library.module.macros where macro.name == text {
      if case .string(let string) = macro.value { return string }
    }
    return nil
  }
}

extension Conventions {
  /// The importer's type of a pointer to a function; nil where it cannot be spelled.
  func functionType(_ type: CType) -> String? {
    guard let function = library.callback(type) else { return nil }
    let types = function.parameters.map { importer.callbackParameterType($0.type, plainRecords: plainRecords) }
    guard !types.contains(nil) else { return nil }
    let result =
      library.resolve(function.result) == .void
      ? "Void" : importer.callbackParameterType(function.result, plainRecords: plainRecords)
    return result.map { "(@convention(c) (\(types.compactMap { $0 }.joined(separator: ", "))) -> \($0))?" }
  }
}

extension Library {
  /// The struct that a tag or a typedef names; the value is `CRecord.id`.
  func record(named name: String) -> String? {
    if let typedef = typedef(name), case .record(let id) = resolve(typedef.type) { return id }
    return module.records.first { $0.tag == name && $0.kind == .struct }?.id
  }
}
