/// The templates of the generated code, embedded so that the tool has nothing to find when it runs.
public enum EmbeddedTemplates {
  /// The text of each template, by the name of its file without the extension.
  public static var all: [(name: String, text: String)] {
    [
      ("callable", text(PackageResources.callable_mustache)),
      ("class", text(PackageResources.class_mustache)),
      ("constants", text(PackageResources.constants_mustache)),
      ("enumeration", text(PackageResources.enumeration_mustache)),
      ("error", text(PackageResources.error_mustache)),
      ("file", text(PackageResources.file_mustache)),
      ("lent", text(PackageResources.lent_mustache)),
      ("lifecycle", text(PackageResources.lifecycle_mustache)),
      ("omissions", text(PackageResources.omissions_mustache)),
      ("option-set", text(PackageResources.option_set_mustache)),
      ("record", text(PackageResources.record_mustache)),
      ("unique", text(PackageResources.unique_mustache)),
      ("variant", text(PackageResources.variant_mustache)),
      ("view", text(PackageResources.view_mustache)),
    ]
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
