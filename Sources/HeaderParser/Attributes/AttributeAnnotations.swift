/// Macros that make clang keep attributes which it would drop or misplace.
///
/// Clang has no `access` attribute; before version 21 it rejects `malloc(f, 1)`; and it keeps `__counted_by` in the type,
/// where libclang shows neither the expression nor the types behind it, or rejects it, depending on version and flags.
/// What it does keep everywhere is `annotate("…")`. Only the spellings with underscores can be macros: `access` and
/// `malloc` are also functions. They are the ones that glibc and `ptrcheck.h` use.
enum AttributeAnnotations {
  /// What marks an annotation as ours.
  static let prefix = "ferry:"

  static let boundsNames = ["counted_by", "counted_by_or_null", "sized_by", "sized_by_or_null", "ended_by"]

  /// As arguments for clang; with `isConservative` only those whose names are reserved, which no header may use otherwise.
  static func definitions(isConservative: Bool) -> [String] {
    let reserved = (["access", "malloc"] + boundsNames).map { ("__\($0)__", $0) }
    let plain = isConservative ? [] : boundsNames.map { ($0, $0) }
    return (reserved + plain).map { macro, name in
      "-D\(macro)(...)=annotate(\"\(prefix)\(name)(\" #__VA_ARGS__ \")\")"
    }
  }
}
