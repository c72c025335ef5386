internal import CModel

/// Which of the C targets that a Swift target depends on is the one to wrap.
struct TargetChoice {
  /// nil where no target was offered.
  var library: PublicHeaders?

  /// - Parameters:
  ///   - named: the module that the user wants, nil for the only one that there is.
  ///   - location: where the annotations name it.
  init(
    named: String?, among options: [TargetDirectoryOption], at location: SourceLocation?
  ) throws(DiagnosticsError) {
    if options.isEmpty { return }
    var libraries: [PublicHeaders] = []
    for option in options {
      libraries.append(try .find(target: option.target, directory: option.directory))
    }
    let names = libraries.map(\.module).sorted().joined(separator: ", ")
    if let named {
      library = libraries.first { $0.module == named }
      guard library != nil else {
        throw DiagnosticsError([
          .error("the target depends on no C module '\(named)'; it depends on \(names)", at: location)
        ])
      }
    } else if libraries.count > 1 {
      throw DiagnosticsError([
        .error("the target depends on several C modules (\(names)); add 'module: NAME' to bindings.yaml to choose one")
      ])
    } else {
      library = libraries.first
    }
  }
}
