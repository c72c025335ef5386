/// The keys of an entry of `types`.
extension TypeAnnotation: AnnotationLevel {
  static var silent: TypeAnnotation { TypeAnnotation() }

  static var keys: [Key<TypeAnnotation>] {
    [
      Key("name", "The type's name in Swift.", .text(.swiftType), \.name, suitsPatterns: false),
      Key(
        "ownership", "Whether a handle is a class that can be shared, or a noncopyable struct with one owner.", .word(),
        \.ownership),
      Key("destroy", "The function that ends an object's life.", .text(.function), \.destroy),
      Key("defaults", "The function that sets a struct of options to its defaults.", .text(.function), \.defaults),
      Key(
        "context",
        "The function that sets what C hands to all callbacks of an object; of what is lent to one, that returns it.",
        .text(.function), \.context, suitsPatterns: false),
      Key(
        "stop", "The function that makes C stop what it does, so that closures may throw which C finds by the context.",
        .text(.function), \.stop, suitsPatterns: false),
      Key("lent", "Callbacks get an object of the type for the time of the call only.", .boolean, \.lent),
      Key(
        "error", "The function that tells C the text of an error that a closure throws, by way of what C lent it.",
        .text(.function), \.error, suitsPatterns: false),
      Key(
        "state",
        "The function of what is lent to a callback that gives memory for the state of a series of calls.",
        .text(.function), \.state, suitsPatterns: false),
      Key(
        "owned-by", "The type of the object that frees an object of this type, when it ends itself.", .text(.type),
        \.ownedBy),
      Key(
        "close",
        "Whether Swift gets a method that ends an object's life early, and throws what the destroy reports; with always the object is gone after a failure, too, with on-success still there.",
        .closing, \.close),
      Key(
        "fields",
        "The members of a struct that Swift reads, by default all plain ones where it is set up in place; or what is said about members.",
        .fields, \.fields),
      Key("list", "Whether an object is a linked list, which the destroy frees as a whole.", .boolean, \.list),
      Key(
        "kinds", "The kinds of objects that one struct serves for, each with functions of its own.",
        .entries(of: .swiftType), \.kinds),
      Key("flags", "Whether an enum's values combine, which makes it an option set.", .boolean, \.flags),
      Key("guard", "How errors are caught that C reports with longjmp.", .mapping, \.guarding),
      Key("skip", "Leaves the type out.", .boolean, \.skip),
    ]
  }

  static var exclusions: [Exclusion<TypeAnnotation>] {
    skipExcludesTheRest + [
      Exclusion("flags", "destroy", "flags are an enum, which is never destroyed"),
      Exclusion("flags", "defaults", "flags are an enum, of which C sets up none"),
      Exclusion("flags", "context", "flags are an enum, which calls nothing back"),
      Exclusion("flags", "stop", "flags are an enum, which calls nothing back"),
      Exclusion("flags", "lent", "flags are an enum, whose values are copied"),
      Exclusion("flags", "error", "flags are an enum, by way of which C is told nothing"),
      Exclusion("flags", "state", "flags are an enum, by way of which C gives nothing"),
      Exclusion("flags", "fields", "flags are an enum, which has no members"),
      Exclusion("flags", "kinds", "flags are an enum, which is of one kind"),
      Exclusion("kinds", "destroy", "each kind has a destroy of its own"),
      Exclusion("kinds", "name", "each kind has a name of its own"),
      Exclusion("flags", "close", "flags are an enum, which is never closed"),
      Exclusion("flags", "ownership", "flags are an enum, which nobody owns"),
      Exclusion("flags", "owned-by", "flags are an enum, which nobody owns"),
      Exclusion("flags", "list", "flags are an enum, of which there is no list"),
      Exclusion("owned-by", "list", "what its owner frees is not freed as a list"),
      Exclusion("ownership", "list", "a list becomes an array", when: { $0.list?.value == true }),
      Exclusion("close", "list", "a list becomes an array", when: { $0.list?.value == true }),
      Exclusion(
        "close", "ownership", "closing a unique object consumes it, whatever C reports",
        when: { $0.close?.value == .onSuccess && $0.ownership?.value == .unique }),
      Exclusion("owned-by", "destroy", "what its owner frees is not destroyed by itself"),
      Exclusion("owned-by", "close", "what its owner frees is not closed by itself"),
      Exclusion("owned-by", "ownership", "what another object owns has no other owner"),
    ]
  }
}
