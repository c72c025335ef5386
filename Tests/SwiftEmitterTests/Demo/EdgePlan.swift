import BindingPlan

/// Plans with what is legal but rare, to compile.
enum EdgePlan {
  /// Nothing throws, so that there is no error type.
  static let plainPlan = BindingPlan(
    module: "CDemo", libraryName: "Plain",
    handles: [
      HandlePlan(
        name: "Box", cName: "box", form: .shared, pointerType: "OpaquePointer",
        destroy: DestroyPlan(cFunction: "box_destroy"), stored: [],
        initializers: [
          CallablePlan(
            form: .initializer, name: "init", cFunction: "box_create",
            result: .value(.newHandle(NewHandlePlan(type: "Box"), whenNull: .none)))
        ],
        properties: [
          CallablePlan(
            form: .property, name: "destroy", cFunction: "box_width", arguments: [.receiver],
            result: .value(.integer(to: .int, isChecked: false))),
          CallablePlan(
            form: .property, name: "handle", cFunction: "box_length", arguments: [.receiver],
            result: .value(.direct(.int))),
          CallablePlan(
            form: .property, name: "data", cFunction: "box_data", arguments: [.receiver],
            result: .value(
              .borrowedBuffer(
                element: DemoBox.byte, count: .property("handle", of: nil, isThrowing: false), whenNull: .empty))),
        ],
        methods: [
          CallablePlan(
            form: .method, name: "box_destroy", cFunction: "box_same",
            parameters: [
              ParameterPlan(label: nil, name: "handle", type: .named("Box"))
            ],
            arguments: [.receiver, .handle(parameter: "handle", type: "Box", isOptional: false, isRevocable: false)],
            result: .value(.boolean)),
          CallablePlan(
            form: .method, name: "item", cFunction: "box_item", arguments: [.receiver, .constant("0")],
            result: .value(.view(type: "Item", parent: nil, whenNull: .none))),
        ]),
      HandlePlan(
        name: "Item", cName: "item", form: .view, pointerType: "OpaquePointer", destroy: nil,
        parent: ViewParent(type: "Box", countsMutations: false, parentIsRevocable: false),
        properties: [
          CallablePlan(
            form: .property, name: "parent", cFunction: "item_value", arguments: [.receiver],
            result: .value(.integer(to: .int, isChecked: false)))
        ]),
    ],
    functions: [
      CallablePlan(
        form: .function, name: "sum", cFunction: "demo_sum",
        parameters: [ParameterPlan(label: nil, name: "values", type: .span(.named("Int32")))],
        arguments: [
          .buffer(
            parameter: "values", element: ElementPlan(swiftType: .named("Int32"), cType: "Int32"),
            pointer: "UnsafePointer<Int32>"), .count(of: "values", scale: 1, to: "Int32"),
        ], result: .value(.integer(to: .int, isChecked: true)))
    ])

  /// An error with a source of truth values; unusual conversions; a unique type that keeps things.
  static let plan = BindingPlan(
    module: "CDemo", libraryName: "Edge",
    error: ErrorPlan(
      name: "EdgeError",
      sources: [
        StatusSourcePlan(
          cType: "Bool", cName: "bool", isEnumeration: false, rawType: "Bool", success: ["1"],
          cases: [EnumerationCasePlan(name: "failed", cName: "false", value: "0", documentation: Documentation())],
          unrecognizedCase: "unrecognized", messageFunction: "edge_text"),
        StatusSourcePlan(
          cType: "st", cName: "st", isEnumeration: true, rawType: "UInt32", success: ["0"], cases: [],
          unrecognizedCase: "unrecognizedSt"),
      ], documentation: Documentation(summary: "Failures.")),
    handles: [DemoPlan.box, DemoPlan.item, token], records: DemoValues.records,
    enumerations: DemoValues.enumerations, functions: conversions + arrays)

  private static let token = HandlePlan(
    name: "Token", cName: "token", form: .unique, pointerType: "OpaquePointer",
    destroy: DestroyPlan(cFunction: "token_destroy"), isConsumable: true,
    stored: [
      StoredPlan(name: "colors", kind: .buffer(element: "color"), isOptional: true, isMutable: true),
      StoredPlan(name: "default", kind: .buffer(element: "CChar"), isOptional: true, isMutable: true),
      StoredPlan(name: "others", kind: .list, isOptional: false, isMutable: true),
    ],
    initializers: DemoPlan.token.initializers,
    methods: [
      CallablePlan(
        form: .method, name: "keep", cFunction: "token_keep",
        parameters: [
          ParameterPlan(label: nil, name: "colors", type: .span(.named("Color"))),
          ParameterPlan(label: "text", name: "default", type: .span(.named("UInt8"))),
          ParameterPlan(label: "other", name: "other", type: .named("Box")),
        ],
        arguments: [
          .receiver, .keptBuffer(parameter: "colors", element: DemoBox.colorElement, pointer: "UnsafePointer<color>"),
          .count(of: "colors", scale: 1, to: "Int"),
          .keptBuffer(
            parameter: "default", element: ElementPlan(swiftType: .named("UInt8"), cType: "CChar"),
            pointer: "UnsafePointer<CChar>"),
          .handle(parameter: "other", type: "Box", isOptional: false, isRevocable: true),
        ],
        keeps: [
          KeepPlan(stored: "colors", value: .parameter("colors")),
          KeepPlan(stored: "default", value: .parameter("default")),
          KeepPlan(stored: "others", value: .parameter("other")),
        ], isThrowing: true),
      CallablePlan(
        form: .method, name: "find", cFunction: "token_find",
        parameters: [ParameterPlan(label: nil, name: "box", type: .named("Box"))],
        arguments: [.receiver, .handle(parameter: "box", type: "Box", isOptional: false, isRevocable: true)],
        result: .value(
          .newHandle(
            NewHandlePlan(type: "Token", keeps: [KeepPlan(stored: "others", value: .parameter("box"))]),
            whenNull: .none)), isThrowing: true),
    ])

  private static func value(_ name: String, _ function: String, _ conversion: ConversionPlan) -> CallablePlan {
    CallablePlan(form: .function, name: name, cFunction: function, result: .value(conversion), isThrowing: true)
  }

  private static let paletteArray = RecordArrayPlan(
    element: DemoBox.colorElement, countField: "count", arrayField: "entries", capacity: 256)

  private static let conversions = [
    value("info", "edge_info", .recordPointer(type: "Info", whenNull: .impossible)),
    value("infoOrNil", "edge_infos", .recordPointer(type: "Info", whenNull: .none)),
    value(
      "infos", "edge_infos",
      .borrowedBuffer(
        element: ElementPlan(swiftType: .named("Info"), cType: "info"), count: .literal(3), whenNull: .failure)),
    value("palette", "edge_palette", .recordArray(paletteArray, whenNull: .impossible)),
    value("name", "edge_name", .borrowedString(whenNull: .impossible)),
    value(
      "bytes", "edge_bytes",
      .borrowedBuffer(
        element: DemoBox.byte, count: .divide(.literal(9), .add(.literal(1), .literal(2))), whenNull: .impossible)),
    CallablePlan(
      form: .function, name: "attempt", cFunction: "edge_try",
      parameters: [ParameterPlan(label: "n", name: "n", type: .named("Int32"))],
      arguments: [.integer(parameter: "n", from: .named("Int32"), to: "Int32")],
      result: .status(StatusPlan(cType: "Bool", isPlainInteger: false)), isThrowing: true),
    CallablePlan(
      form: .function, name: "find", cFunction: "box_palette",
      parameters: [ParameterPlan(label: "in", name: "box", type: .named("Box"))],
      arguments: [.handle(parameter: "box", type: "Box", isOptional: false, isRevocable: true)],
      result: .value(.recordArray(paletteArray, whenNull: .failure)), isThrowing: true),
    CallablePlan(
      form: .function, name: "item", cFunction: "box_item",
      parameters: [ParameterPlan(label: "in", name: "box", type: .named("Box"))],
      arguments: [.handle(parameter: "box", type: "Box", isOptional: false, isRevocable: true), .constant("0")],
      result: .value(.view(type: "Item", parent: "box", whenNull: .none)), isThrowing: true),
    CallablePlan(
      form: .function, name: "color", cFunction: "edge_color", qualifier: "CDemo",
      parameters: [ParameterPlan(label: "color", name: "color", type: .named("Color"))],
      arguments: [.record(parameter: "color", type: "Color")], isThrowing: true),
  ]

  private static let arrays = [
    CallablePlan(
      form: .function, name: "setLevels", cFunction: "edge_levels",
      parameters: [
        ParameterPlan(label: nil, name: "levels", type: .span(.int)),
        ParameterPlan(label: nil, name: "kinds", type: .span(.named("Level"))),
      ],
      arguments: [
        .buffer(
          parameter: "levels", element: ElementPlan(swiftType: .int, cType: "Int32"), pointer: "UnsafePointer<Int32>"),
        .buffer(
          parameter: "kinds", element: ElementPlan(swiftType: .named("Level"), cType: "Int32"),
          pointer: "UnsafePointer<Int32>"), .count(of: "levels", scale: 1, to: "Int"),
      ], isThrowing: true),
    CallablePlan(
      form: .function, name: "setKinds", cFunction: "edge_kinds",
      parameters: [ParameterPlan(label: nil, name: "kinds", type: .span(.named("Kind")))],
      arguments: [
        .buffer(
          parameter: "kinds", element: ElementPlan(swiftType: .named("Kind"), cType: "kind"),
          pointer: "UnsafePointer<kind>"), .count(of: "kinds", scale: 1, to: "Int"),
      ], isThrowing: true),
    CallablePlan(
      form: .function, name: "levels", cFunction: "edge_get_levels",
      arguments: [
        .output("levels"), .output("sizes"), .output("kinds"), .capacity(of: "levels", to: "Int32"),
      ],
      outputs: [
        output("levels", ElementPlan(swiftType: .int, cType: "Int32"), "UnsafeMutablePointer<Int32>", nil),
        output("sizes", ElementPlan(swiftType: .int, cType: "Int64"), "UnsafeMutablePointer<Int64>", .literal(2)),
        output("kinds", ElementPlan(swiftType: .named("Kind"), cType: "kind"), "UnsafeMutablePointer<kind>", nil),
      ], result: .count(of: "levels"), isThrowing: true),
  ]

  private static func output(
    _ name: String, _ element: ElementPlan, _ pointer: String, _ count: CountExpression?
  ) -> OutputPlan {
    OutputPlan(name: name, kind: .buffer(element: element, pointer: pointer, capacity: .literal(4), count: count))
  }
}
