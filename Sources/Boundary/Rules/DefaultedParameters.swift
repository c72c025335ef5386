import Annotations
import CModel

/// Finds the parameters of a function that ends an object for which C gets NULL.
///
/// **Shape.** `void t_end(T *, const allocator *)`: a pointer besides the object's.
///
/// **Evidence.** The annotation `default`; or a struct of functions that allocate and free, of which the function's own comment says
/// that NULL stands for C's own.
///
/// **Why this is sound.** Swift hands C no allocator, so that what an object is made of was allocated by C's own, which NULL asks for
/// when it is freed.
///
/// **Where a naive version is wrong.** In `c_free(context, object)` the context is an object, and NULL is none; `zip_source_free` with NULL
/// for what it is to call crashes.
struct DefaultedParameters {
  let library: Library
  let annotations: Annotations

  func indices(_ function: CFunction) -> Set<Int> {
    guard function.parameters.count > 1, AllocatorHooks.mayHave(function, library) || isAnnotated(function) else {
      return []
    }
    let annotation = annotations.resolvedFunction(for: function.name) ?? FunctionAnnotation()
    let draft = FunctionDraft(function, annotation: annotation, library: library)
    return Set(
      function.parameters.indices.filter { index in
        library.pointer(function.parameters[index].type) != nil && !draft.isNonnull(index)
          && DefaultedArgument.evidence(index, draft, library) != nil
      })
  }

  private func isAnnotated(_ function: CFunction) -> Bool {
    annotations.resolvedFunction(for: function.name)?.parameters.contains { $0.value.isDefault?.value == true } == true
  }
}
