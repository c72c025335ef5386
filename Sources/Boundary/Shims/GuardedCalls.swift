import Annotations
import CModel

/// Catches errors that C reports with `longjmp`, before they cross a Swift frame.
///
/// **Shape.** A library that calls a handler with an error, which must not return: libpng's `error_fn`, libjpeg's `error_exit`.
///
/// **Evidence.** The annotation `guard` of the type whose objects have such errors. Then every function that takes one is guarded,
/// whether or not it is known to fail.
///
/// **Why this is sound.** The shim that calls `setjmp` also calls the library: whatever the handler jumps over is C, up to the innermost
/// guarded call on that object. A closure in between returns to C before anything can be raised, or has guarded calls of its own.
/// The state lives as long as its object. An error raised outside of a guarded call, which cannot be, ends the program.
///
/// A call from inside a closure on an object that is in the middle of another call is an error, where `nested: false` says so.
///
/// **Where a naive version is wrong.** `setjmp(png_jmpbuf(png))` once for several calls from Swift: the frame it returns to is gone. One
/// buffer for an object: a call from inside a callback leaves the outer call with a buffer of a frame that has returned.
struct GuardedCalls {
  let module: String
  let annotations: Annotations

  private var release: String { "\(module)_release" }

  func apply(to library: inout CModule) throws(DiagnosticsError) {
    let entries = annotations.types.filter { $0.value.guarding != GuardAnnotation() }
    if entries.isEmpty { return }
    let lookup = Library(library, prefixes: Prefixes([]))
    var problems: [Diagnostic] = []
    var types: [ObjectType: Entry<TypeAnnotation>] = [:]
    for entry in entries {
      problems += Self.problems(entry)
      if let object = lookup.objects.first(where: { Self.isName(entry.pattern, of: $0, lookup) }) {
        types[object] = entry
      } else {
        // Without its objects, no call would be guarded, and the jumps would cross Swift.
        problems.append(.error("`\(entry.pattern)` is no type of objects that functions take", at: entry.location))
      }
    }
    for entry in annotations.functions {
      if let guarded = entry.value.isGuarded, guarded.value {
        problems.append(
          .error(
            "`guard: true` says nothing: every function that takes a guarded object is guarded", at: guarded.location))
      }
    }
    guard problems.isEmpty else { throw DiagnosticsError(problems) }
    for entry in annotations.functions where entry.value.isGuarded != nil {
      let takers = library.functions.filter { entry.matches($0.name) && !objects(of: $0, types, lookup).isEmpty }
      if takers.isEmpty, let place = entry.value.isGuarded?.location {
        problems.append(.error("`\(entry.pattern)` takes no object that has a `guard`", at: place))
      }
    }
    guard problems.isEmpty else { throw DiagnosticsError(problems) }
    for index in library.functions.indices where library.functions[index].origin.belongsToModule {
      apply(to: &library.functions[index], types, lookup)
    }
  }

  /// A type is known by its typedefs, that of a pointer to it included, and by its tag.
  private static func isName(_ name: String, of object: ObjectType, _ library: Library) -> Bool {
    if library.name(of: object) == name { return true }
    guard case .record(let id) = object else { return false }
    return library.record(id)?.tag == name
      || library.module.typedefs.contains { $0.name == name && library.resolve($0.type) == .record(id) }
  }

  private static func problems(_ entry: Entry<TypeAnnotation>) -> [Diagnostic] {
    let annotation = entry.value.guarding
    let place = [annotation.handler, annotation.state, annotation.message, annotation.members].lazy.compactMap { $0 }
      .first
    guard let handler = annotation.handler, annotation.state != nil, annotation.message != nil,
      entry.value.destroy != nil
    else {
      return [
        .error(
          "`guard` needs `handler`, `state` and `message`, and the type its `destroy`",
          at: place?.location ?? entry.location)
      ]
    }
    if let nested = annotation.nested, nested.value {
      return [
        .error("`nested: true` says nothing: a closure may call C again unless it is denied", at: nested.location)
      ]
    }
    return GuardHandler(handler.value) == nil
      ? [
        .error(
          "write the handler's declaration as C does: `void fail(png_structp png, const char *message)`",
          at: handler.location)
      ]
      : []
  }

  private func apply(
    to function: inout CFunction, _ types: [ObjectType: Entry<TypeAnnotation>], _ library: Library
  ) {
    let annotation = annotations.resolvedFunction(for: function.name)
    guard annotation?.isGuarded?.value != false, annotation?.skip?.value != true, !function.type.isVariadic else {
      return
    }
    let objects = objects(of: function, types, library)
    if let object = objects.first, types.values.contains(where: { $0.value.destroy?.value == function.name }) {
      return add(.destroy, [object], to: &function)
    }
    if !objects.isEmpty { return add(.call, objects, to: &function) }
    let makes = library.objectPointer(function.result).flatMap { types[$0.object] }
    let gives = function.parameters.lazy.compactMap { library.objectOutput($0.type).flatMap { types[$0.object] } }.first
    guard let type = makes ?? gives else { return }
    if makes != nil, usesState(function) {
      add(.create, [CGuardedObject(type: type.pattern, parameter: nil)], to: &function)
    } else {
      function.attributes.append(
        .unavailable(message: "it makes or ends a `\(type.pattern)` without the state that its errors are kept in"))
    }
  }

  private func objects(
    of function: CFunction, _ types: [ObjectType: Entry<TypeAnnotation>], _ library: Library
  ) -> [CGuardedObject] {
    zip(function.parameters, CSource.parameterNames(function)).compactMap { parameter, name in
      library.objectPointer(parameter.type).flatMap { types[$0.object] }.map {
        CGuardedObject(type: $0.pattern, parameter: name)
      }
    }
  }

  private func add(_ role: CGuarding.Role, _ objects: [CGuardedObject], to function: inout CFunction) {
    let names = CSource.parameterNames(function)
    var guarded = function
    guarded.type.parameters = zip(function.parameters, names).map { parameter, name in
      var named = parameter
      named.name = name
      return named
    }
    let symbol = function.shim?.symbol ?? "\(module)_\(function.name)"
    let inner = inner(guarded, role, objects, symbol)
    var failure: String?
    if role != .destroy {
      failure = SwiftNames.unique(names + ["failure"]).last
      let text = CType.integer(CIntegerType(.char, width: 8, isSigned: true))
      guarded.type.parameters.append(
        CParameter(name: failure, type: .pointer(CPointer(to: .pointer(CPointer(to: text))))))
    }
    guard let declaration = CSource.declaration(of: symbol, guarded) else {
      function.attributes.append(.unavailable(message: "it can jump, and a parameter has no spelling in C"))
      return
    }
    var guarding = CGuarding(
      role: role, objects: objects, failure: failure, release: release, inner: inner,
      arguments: (usesState(function) ? ["state"] : []) + names)
    guarding.parameters = names
    guarding.usesState = usesState(function)
    guarded.shim = CShim(
      symbol: symbol, declaration: declaration,
      body: function.shim?.body ?? .expression("\(function.name)(\(names.joined(separator: ", ")))"),
      guarding: guarding)
    function = guarded
  }

  private func usesState(_ function: CFunction) -> Bool { function.shim.map(\.body.usesState) == true }

  private func inner(
    _ function: CFunction, _ role: CGuarding.Role, _ objects: [CGuardedObject], _ symbol: String
  ) -> String? {
    guard case .statements? = function.shim?.body else { return nil }
    var inner = function
    if usesState(function), let type = objects.first?.type {
      let state = CType.unsupported("struct \(module)_\(type.replacing(" ", with: "_"))_state *")
      inner.type.parameters.insert(CParameter(name: "state", type: state), at: 0)
    }
    return CSource.declaration(of: symbol + "_body", inner)
  }
}

/// The declaration of a handler, as far as the shims use it.
public struct GuardHandler: Equatable, Sendable {
  public var declaration: String
  /// The object whose error it is: `png_structp png`.
  public var parameter: String
  public var parameterName: String

  public init?(_ text: String) {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ").trimmingBlanks
    declaration = line.hasSuffix(";") ? String(line.dropLast()) : line
    guard let open = declaration.firstIndex(of: "("), declaration.hasPrefix("void "), declaration.hasSuffix(")"),
      !declaration.contains(where: { ";{}#".contains($0) })
    else { return nil }
    let parameters = declaration[declaration.index(after: open)...].dropLast()
    parameter = String(parameters.prefix { $0 != "," }).trimmingBlanks
    let name = parameter.reversed().prefix { $0 == "_" || $0.isLetter || $0.isNumber }
    parameterName = String(name.reversed())
    if parameterName.isEmpty || parameterName.count == parameter.count { return nil }
  }
}

extension CShim.Body {
  /// Whether it gives the library the state of a new object.
  fileprivate var usesState: Bool {
    let text =
      switch self {
      case .expression(let text), .statements(let text): text
      }
    return text.split { !($0 == "_" || $0.isLetter || $0.isNumber) }.contains("state")
  }
}
