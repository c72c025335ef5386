public import BindingPlan

/// Writes the Swift source of a plan.
///
/// The plan has decided everything but how to say it: bodies are composed here, and their layout is in templates,
/// each of which a user may replace.
public struct SwiftEmitter: Sendable {
  private let options: EmitterOptions
  private let templates: TemplateLibrary

  /// - Parameter templateOverrides: Texts of templates, by their names in ``templateNames``.
  /// - Throws: ``TemplateError`` for a name that is none of them, or a text that is not a Mustache template.
  public init(options: EmitterOptions = EmitterOptions(), templateOverrides: [String: String] = [:]) throws {
    self.options = options
    templates = try TemplateLibrary(overrides: templateOverrides)
  }

  /// The templates that may be replaced.
  public static var templateNames: [String] { TemplateLibrary.names }

  /// The files that the fixed layout consists of, whatever the plan.
  public static var fixedFileNames: [String] { FixedFile.allCases.map(\.rawValue).sorted() }

  /// The plan as Swift source, ordered by file name. The same plan gives the same bytes.
  public func files(for plan: BindingPlan) -> [GeneratedFile] {
    let renderer = DeclarationRenderer(index: PlanIndex(plan), templates: templates)
    let groups =
      switch options.layout {
      case .onePerType: FileGrouping(plan: plan, renderer: renderer).onePerType()
      case .fixed: FileGrouping(plan: plan, renderer: renderer).fixed()
      }
    let shims = plan.shims.flatMap { $0.functions.isEmpty ? nil : $0.module }
    let files = groups.map {
      FileSource(group: $0, module: plan.module, shims: shims, options: options).file(templates)
    }
    return (files + runtimeFile()).sorted { $0.name < $1.name }
  }

  private func runtimeFile() -> [GeneratedFile] {
    switch (options.runtime, options.layout) {
    case (.embedded, _): [GeneratedFile(name: FixedFile.runtime.rawValue, contents: RuntimeSource.embedded())]
    case (.linked, .fixed): [GeneratedFile(name: FixedFile.runtime.rawValue, contents: RuntimeSource.linked)]
    case (.linked, .onePerType): []
    }
  }
}
