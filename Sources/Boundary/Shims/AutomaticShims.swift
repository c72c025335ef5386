import Annotations
import CModel

/// Functions that C can call and Swift cannot, or calls wrongly.
///
/// **Shape.** `inline` without `static`; other calling conventions.
///
/// **Evidence.** The declaration.
///
/// **Why this is sound.** The shim has the same type, and C calls the function as C does. An `inline` definition is inlined there, so that it
/// does not matter whether the library has an external one.
///
/// **Where a naive version is wrong.** An `extern` declaration in the shims would give such a function a second definition, where the
/// library has its own.
struct AutomaticShims {
  let module: String
  let annotations: Annotations

  func add(to library: inout CModule) {
    for index in library.functions.indices {
      let function = library.functions[index]
      let isForeign = function.attributes.contains(where: \.isCallingConvention)
      guard function.shim == nil, function.origin.belongsToModule, function.linkage == .inline || isForeign,
        !function.type.isVariadic, function.type.hasPrototype,
        annotations.resolvedFunction(for: function.name)?.skip?.value != true,
        let declaration = CSource.declaration(of: "\(module)_\(function.name)", function)
      else { continue }
      let arguments = CSource.parameterNames(function).joined(separator: ", ")
      library.functions[index].shim = CShim(
        symbol: "\(module)_\(function.name)", declaration: declaration,
        body: .expression("\(function.name)(\(arguments))"), inlines: function.linkage == .inline)
      library.functions[index].linkage = .external
      library.functions[index].attributes.removeAll(where: \.isCallingConvention)
    }
  }
}

extension CAttribute {
  fileprivate var isCallingConvention: Bool { if case .callingConvention = self { true } else { false } }
}
