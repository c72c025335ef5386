import Annotations
import CModel

/// Concludes from comments what `lifecycle` says: which functions set the library up for the whole process, and undo it.
///
/// **Shape.** `int lib_init(void)` and `int lib_shutdown(void)`, alike but for the verb.
///
/// **Evidence.** The comment of the one says that it must be called before any other function, and one of the two that its calls are
/// counted. A `skip` for either turns it down.
///
/// **Why this is sound.** What nothing may be called before, is called by whatever has no object yet; and each value that calls the one
/// calls the other once.
///
/// **Where a naive version is wrong.** Without `git_libgit2_init`, `git_oid_fromstr` of a text that is no id stores its message by a key for
/// thread-local storage that nobody made. `mosquitto_lib_cleanup` does not count, and takes the library down under another value;
/// `curl_easy_init` calls `curl_global_init` itself.
struct CountedSetUp {
  let module: CModule
  let annotations: Annotations

  static func added(to annotations: Annotations, _ module: CModule) -> Annotations {
    guard annotations.lifecycle.initialize == nil, annotations.lifecycle.cleanup == nil,
      let (initialize, cleanup) = CountedSetUp(module: module, annotations: annotations).find()
    else { return annotations }
    var annotations = annotations
    let place = SourceLocation(file: module.name, line: 1, column: 1)
    annotations.lifecycle = LifecycleAnnotation(
      initialize: Located(initialize.name, at: place), cleanup: Located(cleanup.name, at: place))
    return annotations
  }

  private func find() -> (initialize: CFunction, cleanup: CFunction)? {
    for initialize in module.functions where Self.comesFirst(initialize) && suits(initialize) {
      let stem = words(of: initialize.name).dropLast()
      let cleanup = module.functions.first { function in
        let words = words(of: function.name)
        return suits(function) && words.dropLast() == stem && Vocabulary.weakDestroy.contains(words.last ?? "")
      }
      if let cleanup, Self.isCounted(initialize) || Self.isCounted(cleanup) { return (initialize, cleanup) }
    }
    return nil
  }

  private func suits(_ function: CFunction) -> Bool {
    let isNumber =
      switch function.result {
      case .void, .integer: true
      default: false
      }
    let skip = annotations.resolvedFunction(for: function.name)?.skip?.value
    return isNumber && function.parameters.isEmpty && !function.type.isVariadic && skip == nil
  }

  // MARK: What comments say

  /// Whether nothing may be called before.
  static func comesFirst(_ function: CFunction) -> Bool {
    function.prose.contains("must be called before any other")
  }

  /// Whether as many calls of the one undo as many of the other.
  static func isCounted(_ function: CFunction) -> Bool {
    let prose = function.prose
    return ["as many times as", "number of times", "number of initializations"].contains(where: prose.contains)
  }
}
