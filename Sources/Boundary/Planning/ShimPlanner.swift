import Annotations
import BindingPlan
import CModel

/// The plan of the C that the wrapped functions need.
struct ShimPlanner {
  let conventions: Conventions

  /// nil without a module for them.
  func plan(omitting omitted: Set<String>) -> ShimPlan? {
    let annotations = conventions.annotations
    guard let module = annotations.shims.module?.value else { return nil }
    let functions = conventions.library.functions.filter { !omitted.contains($0.name) }.compactMap(function)
    return ShimPlan(
      module: module, library: conventions.library.module.name, source: annotations.shims.source?.value,
      guards: annotations.types.compactMap(guarding), functions: functions)
  }

  private func function(_ function: CFunction) -> ShimFunctionPlan? {
    guard let shim = function.shim else { return nil }
    let result = conventions.library.resolve(function.result)
    let isRecord = if case .record = result { true } else { false }
    return ShimFunctionPlan(
      name: function.name, shim: shim,
      result: result == .void ? nil : CSource.declarator("result", of: function.result), returnsRecord: isRecord)
  }

  private func guarding(_ entry: Entry<TypeAnnotation>) -> ShimGuardPlan? {
    let annotation = entry.value.guarding
    guard let handler = annotation.handler.flatMap({ GuardHandler($0.value) }), let state = annotation.state?.value,
      let message = annotation.message?.value
    else { return nil }
    return ShimGuardPlan(
      type: entry.pattern, handler: handler.declaration, parameter: handler.parameter, state: state, message: message,
      members: annotation.members?.value, undo: annotation.undo?.value, nests: annotation.nested?.value != false)
  }
}
