/// The keys of `shims`.
extension ShimsAnnotation: AnnotationLevel {
  static var silent: ShimsAnnotation { ShimsAnnotation() }

  static var keys: [Key<ShimsAnnotation>] {
    [
      Key("module", "The C module that holds what Ferry writes in C, such as CZlibShims.", .text(.module), \.module),
      Key("headers", "The headers that it includes; by default the library's.", .texts(.header), \.headers),
      Key("source", "C that stands before its functions, for them to use.", .text(.code), \.source),
    ]
  }

  static var exclusions: [Exclusion<ShimsAnnotation>] { [] }
}

/// The keys of `options`.
extension OptionsAnnotation: AnnotationLevel {
  static var silent: OptionsAnnotation { OptionsAnnotation() }

  static var keys: [Key<OptionsAnnotation>] {
    [
      Key("constants", "Which constants are its options, such as CURLOPT_*.", .text(.constantPattern), \.constants),
      Key(
        "functions", "What the functions for the options are called, such as curl_easy_set_*.", .text(.functionPattern),
        \.functions),
      Key(
        "kinds", "What options are given: under their names, or what their definitions mention.",
        .entries(of: .constantPattern), \.kinds),
    ]
  }

  static var exclusions: [Exclusion<OptionsAnnotation>] { [] }
}

/// The keys of an entry of `kinds`.
extension OptionAnnotation: AnnotationLevel {
  static var silent: OptionAnnotation { OptionAnnotation() }

  static var keys: [Key<OptionAnnotation>] {
    [
      Key("value", "The C type of the argument, or its declaration under the name value.", .text(.code), \.value),
      Key("context", "The option for the context of a function that C calls back.", .text(.constant), \.context),
    ]
  }

  static var exclusions: [Exclusion<OptionAnnotation>] { [] }
}

/// The keys of `guard`.
extension GuardAnnotation: AnnotationLevel {
  static var silent: GuardAnnotation { GuardAnnotation() }

  static var keys: [Key<GuardAnnotation>] {
    [
      Key("handler", "The declaration of the function that the library calls with an error.", .text(.code), \.handler),
      Key("state", "Where the handler finds the state; C, of its first parameter.", .text(.code), \.state),
      Key("message", "The text of the error; C, of its parameters and buffer.", .text(.code), \.message),
      Key("members", "What the state holds besides; members in C.", .text(.code), \.members),
      Key("undo", "Undoes what is half made when making an object fails; C, of state.", .text(.code), \.undo),
      Key(
        "nested", "Whether a closure may call C again on the same object (true), or gets an error (false).",
        .boolean, \.nested),
    ]
  }

  static var exclusions: [Exclusion<GuardAnnotation>] { [] }
}
