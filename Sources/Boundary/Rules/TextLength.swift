import CModel

/// Whether the number beside a `const char *` is the length of that text, or one that stands for itself.
///
/// **Shape.** A pointer to const `char`, or to units of wide text, and an integer beside it whose name counts.
///
/// **Evidence.** A number that is named after the text (`name_len`) is its length. Without that, text with a name that identifies
/// something (`path`, `key`, `label`) is NUL-terminated more often than not, and the number beside it says something of what it
/// identifies; a word for an amount (`n`, `count`, `amount`) beside text that is not named for its bytes is no length either. Both
/// are questions.
///
/// **Why this is sound.** A counted array of bytes does not end with a NUL: where C does not take the number for its length, C reads past
/// it. Text that is passed without its length, or with the wrong one, is as bad.
///
/// **Where a naive version is wrong.** `truncate(path, length)` and `shm_create(name, size)`; `nc_def_dim(ncid, name, len, &id)` defines a
/// dimension of that many elements; `statsd_count(link, stat, value)`.
struct TextLength {
  let draft: FunctionDraft
  let conventions: Conventions

  /// Why an integer may be no length of the text at `index`; nil where it is one.
  func doubt(_ count: Int, of index: Int) -> String? {
    guard isCharacters(index), AttributedExtent(index, draft, conventions) == nil,
      draft.notes.length(of: draft.parameterName(index)) == nil, !isNamed(count, for: index)
    else { return nil }
    let name = words(of: draft.parameterName(index))
    let number = words(of: draft.parameterName(count))
    let identifies = name.last.map(Self.identifying.contains) ?? false
    let isAmount = number.containsAny(of: Self.amounts) && !number.containsAny(of: Self.lengths)
    let isContent = name.containsAny(of: Self.contents) || name.allSatisfy { $0.withoutTrailingDigits.count <= 1 }
    guard identifies || isAmount && !isContent else { return nil }
    return "whether `\(draft.parameterName(count))` is the length of `\(draft.parameterName(index))` is unknown"
  }

  private func isCharacters(_ index: Int) -> Bool {
    conventions.library.characters(draft.function.parameters[index].type) != nil
      || WideText.input(index, draft, conventions) != nil
  }

  /// `path_len`, but not the `file_size` beside a `file`, which is that of the file.
  private func isNamed(_ count: Int, for index: Int) -> Bool {
    guard Elements.isNamed(count, after: index, draft) else { return false }
    let number = draft.parameterName(count).lowercased()
    return number.contains("len") || !words(of: draft.parameterName(index)).containsAny(of: ["file", "filename"])
  }

  private static let identifying: Set<String> = [
    "path", "pathname", "file", "filename", "fname", "filepath", "dir", "directory", "dirname", "folder", "name", "nm",
    "label", "title", "caption", "url", "uri", "host", "hostname", "address", "addr", "domain", "user", "username",
    "account",
    "family", "font", "device", "dev", "interface", "iface", "section", "group", "category", "topic", "metric", "stat",
    "counter", "locale", "lang", "language", "encoding", "charset", "type", "mode", "format", "fmt", "prefix", "suffix",
    "tag", "id", "ident", "identifier", "property", "attribute", "attr", "option", "parameter", "variable", "field",
    "column",
    "table", "database", "program", "command", "cmd", "service", "module", "library", "symbol", "function", "method",
    "class",
    "namespace", "profile", "theme", "key",
  ]

  private static let amounts: Set<String> = ["n", "num", "number", "count", "cnt", "amount", "items"]

  private static let lengths: Set<String> = ["len", "length", "slen", "bytes", "nbytes", "byte", "nbyte", "size", "sz"]

  /// Text that is named for what it is made of.
  private static let contents: Set<String> = [
    "data", "buf", "buffer", "src", "source", "input", "in", "bytes", "ptr", "mem", "memory", "block", "chunk", "blob",
    "str",
    "string", "text", "txt", "content", "contents", "body", "payload", "message", "msg", "chars", "line", "value",
    "val",
    "from", "xml", "json", "html", "sql", "utf", "utf8",
  ]
}
