import Annotations
import CModel

/// Gives plain integers that stand for something opened a type of their own, where they are passed and returned.
///
/// What `int port_open(const char *)` returns, and `int port_close(int fd)` takes, is spelled as any other `int`. With a typedef in its
/// place, which no header declares, `NumberHandles` sees what it is, and nothing else has to know.
///
/// A function that ends what several types stand for, such as `close`, is there once for each of them.
struct NumberTypes: Sendable {
  /// The library's, with those types; nil where it has no such numbers.
  private(set) var module: CModule?
  /// Typedefs of which something says that they stand for what is closed: the annotation `handle`, or names and comments.
  private(set) var names: Set<String> = []
  /// Functions that may open what a type stands for, as far as their names say, and the type.
  private(set) var doubtful: [String: String] = [:]
  /// Functions of which annotations deny what names say.
  private(set) var denied: Set<String> = []
  private(set) var problems: [Diagnostic] = []

  /// Where a function has a number that stands for something.
  struct Places: Equatable, Sendable {
    var result: String?
    var parameters: [Int: String] = [:]
  }

  /// Nothing is known of numbers.
  init() {}

  init(_ library: Library, _ annotations: Annotations) {
    var module = library.module
    var places: [String: Places] = [:]
    var integers: [String: CIntegerType] = [:]
    for family in PlainNumberHandles(library: library).find() where library.typedef(family.name) == nil {
      integers[family.name] = family.integer
      names.insert(family.name)
      places.merge(family.places) { first, _ in first }
      for name in family.doubtful { doubtful[name] = family.name }
      module.typedefs.append(Self.typedef(family.name, family.integer, family.comment))
    }
    for function in library.functions {
      let entries = annotations.functionEntries(for: function.name)
      for entry in entries.reversed() { annotate(function, entry, library, &places, &integers) }
      // What annotations call a value, a truth value or a status, names do not turn into something else.
      if entries.contains(where: { [.value, .boolean, .status].contains($0.value.returns.meaning?.value) }) {
        if places[function.name]?.result != nil { denied.insert(function.name) }
        places[function.name]?.result = nil
      }
    }
    guard !names.isEmpty else { return }
    let typedefs = Set(library.module.typedefs.map(\.name) + module.typedefs.map(\.name))
    for name in names.subtracting(typedefs).sorted() {
      module.typedefs.append(Self.typedef(name, integers[name]!, nil))
    }
    let closers = self.closers(annotations, integers, library)
    module.functions = module.functions.flatMap { function -> [CFunction] in
      if let types = closers[function.name] {
        let own = places[function.name]?.parameters[0]
        return (types + [own].compactMap { $0 }.filter { !types.contains($0) })
          .map { function.retyped(Places(parameters: [0: $0])) }
      }
      return [places[function.name].map(function.retyped) ?? function]
    }
    self.module = module
  }

  private static func typedef(_ name: String, _ integer: CIntegerType, _ comment: String?) -> CTypedef {
    let location = SourceLocation(file: "", line: 1, column: 1)
    return CTypedef(
      name: name, type: .integer(integer), origin: COrigin(location: location, belongsToModule: true), comment: comment)
  }

  // MARK: What annotations say

  private mutating func annotate(
    _ function: CFunction, _ entry: Entry<FunctionAnnotation>, _ library: Library, _ places: inout [String: Places],
    _ integers: inout [String: CIntegerType]
  ) {
    if let handle = entry.value.returns.handle,
      claim(handle, function.result, "the result of `\(function.name)`", entry.isExact, library, &integers)
    {
      places[function.name, default: Places()].result = handle.value
    }
    let draft = FunctionDraft(function, annotation: entry.value, library: library)
    for parameter in entry.value.parameters {
      guard let handle = parameter.value.handle, let index = draft.index(ofParameter: parameter.pattern) else {
        continue
      }
      let place = "`\(parameter.pattern)` of `\(function.name)`"
      var type = function.parameters[index].type
      if let pointer = library.pointer(type), !pointer.isPointeeConst, function.parameters[index].spelledArray == nil {
        type = pointer.pointee
      }
      guard claim(handle, type, place, entry.isExact, library, &integers) else { continue }
      places[function.name, default: Places()].parameters[index] = handle.value
    }
  }

  /// Whether an integer can have the type that an annotation names.
  private mutating func claim(
    _ handle: Located<String>, _ type: CType, _ place: String, _ isExact: Bool, _ library: Library,
    _ integers: inout [String: CIntegerType]
  ) -> Bool {
    let declared = library.typedef(handle.value).map { library.resolve($0.type) }
    guard case .integer(let integer) = library.resolve(type) else {
      if isExact {
        problems.append(.error("\(place) is a `\(Spelling.of(type))`, and no integer", at: handle.location))
      }
      return false
    }
    let expected = integers[handle.value].map(CType.integer) ?? declared ?? .integer(integer)
    guard expected == .integer(integer) else {
      let other = "`\(handle.value)` stands for a `\(Spelling.of(expected))`"
      if isExact {
        problems.append(.error("\(place) is a `\(integer.kind.rawValue)`, and \(other)", at: handle.location))
      }
      return false
    }
    integers[handle.value] = integer
    names.insert(handle.value)
    return true
  }

  /// The functions that annotations name for ending numbers, and take nothing but a plain one.
  private func closers(
    _ annotations: Annotations, _ integers: [String: CIntegerType], _ library: Library
  ) -> [String: [String]] {
    var closers: [String: [String]] = [:]
    for (name, integer) in integers.sorted(by: { $0.key < $1.key }) {
      guard let destroy = annotations.resolvedType(for: name)?.destroy?.value, let function = library.function(destroy),
        function.parameters.count == 1, library.resolve(function.parameters[0].type) == .integer(integer)
      else { continue }
      closers[destroy, default: []].append(name)
    }
    return closers
  }
}

extension CFunction {
  /// With types of their own for the integers at some places, or for those that a pointer there leads to.
  fileprivate func retyped(_ places: NumberTypes.Places) -> CFunction {
    var function = self
    if let result = places.result { function.type.result = .typedef(result) }
    for (index, name) in places.parameters {
      if case .pointer(var pointer) = type.parameters[index].type {
        pointer.pointee = .typedef(name)
        function.type.parameters[index].type = .pointer(pointer)
      } else {
        function.type.parameters[index].type = .typedef(name)
      }
    }
    return function
  }
}
