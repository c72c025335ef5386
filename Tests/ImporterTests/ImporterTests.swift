import Annotations
import BindingPlan
import CModel
import HeaderParser
import Testing

@testable import Boundary

/// Generated code relies on what the Swift compiler's importer makes of C. Here the compiler is asked.
struct ImporterTests {
  @Test(arguments: InstalledLibrary.all)
  func importsAsAssumed(_ library: InstalledLibrary) throws {
    let interface = SynthesizedInterface(try #require(library.synthesizedInterface()))
    var comparison = Comparison(interface: interface, module: try parse(library))
    comparison.compareFunctions()
    comparison.compareTypes()
    #expect(comparison.differences == [])
    #expect(comparison.compared > comparison.foreign, "too little of the interface was understood")
  }

  @Test(arguments: InstalledLibrary.all)
  func callsOnlyWhatIsImported(_ library: InstalledLibrary) throws {
    let interface = SynthesizedInterface(try #require(library.synthesizedInterface()))
    let plan = try BoundaryPlanner().plan(module: parse(library), annotations: Annotations()).plan
    let callables = plan.functions + plan.handles.flatMap { $0.initializers + $0.properties + $0.methods }
    let missing = Set(callables.map(\.cFunction)).subtracting(interface.functions.keys)
    #expect(missing == [])
    #expect(!callables.isEmpty)
  }

  private func parse(_ library: InstalledLibrary) throws -> CModule {
    let request = ParseRequest(
      module: library.module, headers: library.headers, clangArguments: library.clangArguments)
    return try HeaderParser().parse(request).module
  }
}

/// What Ferry assumes of a module, beside what the compiler says.
private struct Comparison {
  let interface: SynthesizedInterface
  let library: Library
  let importer: SwiftImporter
  private(set) var differences: [String] = []
  /// How many types were compared, and how many name what another module declares.
  private(set) var compared = 0
  private(set) var foreign = 0

  init(interface: SynthesizedInterface, module: CModule) {
    self.interface = interface
    library = Library(module, prefixes: Prefixes(inferredFrom: module))
    importer = SwiftImporter(library: library)
  }

  mutating func compareFunctions() {
    for function in library.functions {
      guard let imported = interface.functions[function.name] else { continue }
      let draft = FunctionDraft(function, annotation: FunctionAnnotation(), library: library)
      compare(function.result, imported.result, isNonnull: draft.resultIsNonnull, "\(function.name)’s result")
      guard imported.parameters.count == function.parameters.count else {
        differences.append("\(function.name) has \(imported.parameters.count) parameters")
        continue
      }
      for (index, parameter) in function.parameters.enumerated() {
        compare(
          parameter.type, imported.parameters[index], isNonnull: draft.isNonnull(index),
          "\(function.name)’s parameter \(index)")
      }
    }
  }

  mutating func compareTypes() {
    for record in library.module.records where importer.importsMembers(ofRecord: record.id) {
      guard let name = importer.name(ofRecord: record.id) else { continue }
      compared += 1
      if !interface.structs.contains(name) { differences.append("\(name) is no struct with members") }
    }
    for enumeration in library.module.enumerations {
      guard let name = importer.name(ofEnumeration: enumeration.id) else { continue }
      compared += 1
      let names = SwiftImporter.isEnum(enumeration) ? interface.enums : interface.structs
      if !names.contains(name) { differences.append("\(name) is imported as another kind of type") }
    }
  }

  private mutating func compare(_ type: CType, _ imported: String, isNonnull: Bool, _ place: String) {
    guard let assumed = assumption(type) else { return }
    let resolved = interface.resolved(imported)
    guard interface.isKnown(resolved), interface.isKnown(assumed) else {
      foreign += 1
      return
    }
    compared += 1
    if resolved != assumed { differences.append("\(place) is \(resolved), not \(assumed)") }
    let isPointer = library.pointer(type) != nil
    if isPointer, isNonnull == SynthesizedInterface.isOptional(imported) {
      differences.append("\(place) is \(imported), although \(isNonnull ? "never" : "perhaps") NULL")
    }
  }

  /// The importer's type as generated code would spell it, without what says that it may be nil.
  private func assumption(_ type: CType) -> String? {
    if let value = importer.valueType(type) { return value }
    if let object = library.objectPointer(type) {
      return importer.pointerType(to: object.object, isConst: object.isConst)
    }
    return importer.valuePointerType(type)
  }
}
