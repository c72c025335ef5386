/// A whole file: its header, imports, declarations, and what was left out.
struct FileSource {
  let group: FileGroup
  let module: String
  /// The module of the shims, for a plan with any.
  let shims: String?
  let options: EmitterOptions

  func file(_ templates: TemplateLibrary) -> GeneratedFile {
    var context = OmissionComment(omissions: group.omissions).context()
    context["module"] = module
    context["imports"] = imports
    context["hasImports"] = !imports.isEmpty
    context["declarations"] = group.declarations
    context["hasOmissions"] = !group.omissions.isEmpty
    return GeneratedFile(name: group.name, contents: templates.render("file", context) + "\n")
  }

  /// C stays internal; the runtime is public only where a public type of its own appears.
  private var imports: [String] {
    if group.declarations.isEmpty { return [] }
    let runtime = "\(group.hasError ? "public" : "internal") import FerryRuntime"
    let modules = [module] + (shims.map { [$0] } ?? [])
    return modules.map { "internal import \(Identifier.escaped($0))" } + (options.runtime == .linked ? [runtime] : [])
      + (group.callsSystem ? Self.systemLibrary : [])
  }

  /// The C library of the system, by the names that it has on each.
  private static let systemLibrary = [
    "", "#if canImport(Darwin)", "  internal import Darwin", "#elseif canImport(Glibc)", "  internal import Glibc",
    "#elseif canImport(Musl)", "  internal import Musl", "#elseif canImport(Android)", "  internal import Android",
    "#elseif canImport(ucrt)", "  internal import ucrt", "#elseif canImport(WASILibc)", "  internal import WASILibc",
    "#endif",
  ]
}
