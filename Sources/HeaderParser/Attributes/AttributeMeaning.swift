import CModel

/// What a spelled attribute says.
enum AttributeMeaning: Equatable {
  case attribute(CAttribute)
  case bounds(CBounds)

  init(_ spelled: SpelledAttribute) {
    if spelled.name == "annotate", let own = Self.ownAnnotation(spelled) {
      self.init(own)
    } else if let kind = CBounds.Kind(rawValue: spelled.name) {
      self = .bounds(CBounds(kind, spelled.arguments ?? ""))
    } else {
      self = .attribute(CAttribute(spelled))
    }
  }

  /// What `AttributeAnnotations` hid in an annotation.
  private static func ownAnnotation(_ spelled: SpelledAttribute) -> SpelledAttribute? {
    let text = spelled.text ?? ""
    guard text.hasPrefix(AttributeAnnotations.prefix) else { return nil }
    let attribute = text.dropFirst(AttributeAnnotations.prefix.count)
    guard let open = attribute.firstIndex(of: "("), attribute.hasSuffix(")") else { return nil }
    return SpelledAttribute(
      name: String(attribute[..<open]), arguments: String(attribute[attribute.index(after: open)...].dropLast()))
  }
}

extension CAttribute {
  /// The attribute that is meant; `other` for what is not known, and for what has other arguments than it should.
  init(_ spelled: SpelledAttribute) {
    self = Self.plain(spelled) ?? Self.withArguments(spelled) ?? .other(spelled.source)
  }

  private static func plain(_ spelled: SpelledAttribute) -> CAttribute? {
    switch spelled.name {
    case "returns_nonnull": .returnsNonnull
    case "warn_unused_result", "nodiscard": .warnUnusedResult
    case "noescape": .noescape
    case "lifetimebound": .lifetimebound
    case "swift_private": .swiftPrivate
    case "flag_enum": .flagEnum
    case "noreturn", "_Noreturn": .noreturn
    case "pure": .pure
    case "const": .const
    case "packed": .packed
    case "ms_abi", "sysv_abi", "cdecl", "stdcall", "fastcall", "thiscall", "vectorcall", "regcall", "pascal", "pcs",
      "aarch64_vector_pcs", "preserve_most", "preserve_all", "swiftcall", "swiftasynccall":
      .callingConvention(spelled.name)
    default: nil
    }
  }

  private static func withArguments(_ spelled: SpelledAttribute) -> CAttribute? {
    let list = spelled.argumentList
    switch spelled.name {
    case "nonnull":
      return .nonnull(list.compactMap { Int($0) })
    case "malloc":
      return .malloc(deallocator: list.first.map(functionName), argument: list.count > 1 ? Int(list[1]) : nil)
    case "alloc_size":
      return .allocSize(list.compactMap { Int($0) })
    case "ownership_takes", "ownership_holds", "ownership_returns":
      return ownership(spelled.name, list)
    case "access":
      guard list.count >= 2, let pointer = Int(list[1]) else { return nil }
      return .access(
        mode: SpelledAttribute.plain(list[0]), pointer: pointer, size: list.count > 2 ? Int(list[2]) : nil)
    case "format":
      guard list.count == 3, let string = Int(list[1]), let first = Int(list[2]) else { return nil }
      return .format(kind: SpelledAttribute.plain(list[0]), string: string, firstArgument: first)
    case "deprecated":
      return .deprecated(message: spelled.text)
    case "unavailable":
      return .unavailable(message: spelled.text)
    case "swift_name":
      return spelled.text.map(CAttribute.swiftName)
    case "swift_attr":
      return spelled.text.map(CAttribute.swiftAttribute)
    case "enum_extensibility":
      return .enumExtensibility(isOpen: list.first == "open")
    case "aligned", "align":
      return .aligned(list.first.flatMap { Int($0) })
    default:
      return nil
    }
  }

  private static func ownership(_ name: String, _ list: [String]) -> CAttribute? {
    guard let family = list.first else { return nil }
    let parameters = list.dropFirst().compactMap { Int($0) }
    return switch name {
    case "ownership_takes": .ownershipTakes(family: family, parameters: parameters)
    case "ownership_holds": .ownershipHolds(family: family, parameters: parameters)
    default: .ownershipReturns(family: family, parameters: parameters)
    }
  }

  /// glibc names `free` as `__builtin_free` where `free` is not yet declared.
  private static func functionName(_ name: String) -> String {
    name.hasPrefix("__builtin_") ? String(name.dropFirst("__builtin_".count)) : name
  }
}

extension SpelledAttribute {
  var source: String { arguments.map { "\(name)(\($0))" } ?? name }

  /// The string that is the first argument; nil where there is none or it is empty. Clang prints no escapes in it, so
  /// it ends with the last quote, or where a second string begins.
  var text: String? {
    guard let arguments, arguments.hasPrefix("\"") else { return nil }
    let inner = arguments.dropFirst()
    let end = inner.firstRange(of: "\", \"")?.lowerBound ?? inner.lastIndex(of: "\"")
    guard let end, end > inner.startIndex else { return nil }
    return String(inner[..<end])
  }
}
