import BindingPlan

/// A plan for the demo library with every case of every enum of the plan.
enum DemoPlan {
  static let plan = BindingPlan(
    module: "CDemo", libraryName: "Demo", error: error, handles: [box, item, lid, token],
    records: DemoValues.records, enumerations: DemoValues.enumerations, functions: DemoFunctions.all,
    constants: ConstantsPlan(name: "DemoConstants", members: DemoValues.constants),
    omissions: [
      Omission(cName: "box_secret", owner: "Box", reason: "who frees it?", annotation: "functions:\n  box_secret: {}"),
      Omission(cName: "demo_hidden", reason: "a\n b \u{2028}*/ `x` \\(y)"),
    ])

  static let error = ErrorPlan(
    name: "DemoError",
    sources: [
      StatusSourcePlan(
        cType: "st", cName: "st", isEnumeration: true, rawType: "UInt32", success: ["0", "1"],
        cases: [
          EnumerationCasePlan(name: "bad", cName: "ST_BAD", value: "99", documentation: Documentation()),
          EnumerationCasePlan(name: "tooFull", cName: "ST_FULL", value: "100", documentation: Documentation()),
          EnumerationCasePlan(
            name: "worst", cName: "ST_WORST", value: "99", aliasOf: "bad", documentation: Documentation()),
        ], unrecognizedCase: "unrecognized", messageFunction: "st_text")
    ], documentation: Documentation())

  static let box = HandlePlan(
    name: "Box", cName: "box", form: .shared, pointerType: "OpaquePointer",
    destroy: DestroyPlan(cFunction: "box_destroy"),
    isConsumable: true, countsMutations: true,
    stored: [
      StoredPlan(name: "keptBytes", kind: .buffer(element: "UInt8"), isOptional: true, isMutable: true),
      StoredPlan(name: "child", kind: .handle(type: "Box"), isOptional: true, isMutable: true),
      StoredPlan(name: "others", kind: .list, isOptional: false, isMutable: true),
    ],
    initializers: DemoBox.initializers, properties: DemoBox.properties,
    methods: DemoBox.methods + DemoBox.results + DemoBox.ownership,
    documentation: Documentation(
      summary: "A box */ of `things`.", discussion: ["It says:\r```\rlet x = \"\\(y)\"\u{2029}```", "Second."]))

  static let item = HandlePlan(
    name: "Item", cName: "item", form: .view, pointerType: "OpaquePointer", destroy: nil,
    parent: ViewParent(type: "Box", countsMutations: true, parentIsRevocable: true),
    properties: [
      CallablePlan(
        form: .property, name: "value", cFunction: "item_value", arguments: [.receiver],
        result: .value(.integer(to: .int, isChecked: false)), isThrowing: true)
    ],
    methods: [
      CallablePlan(
        form: .method, name: "set", cFunction: "item_set",
        parameters: [ParameterPlan(label: nil, name: "value", type: .int)],
        arguments: [.receiver, .integer(parameter: "value", from: .int, to: "Int32")], isThrowing: true)
    ])

  static let lid = HandlePlan(
    name: "Lid", cName: "lid", form: .shared, pointerType: "OpaquePointer",
    destroy: DestroyPlan(cFunction: "lid_free", arguments: [.stored("box"), .object], returnsValue: true),
    stored: [
      StoredPlan(name: "box", kind: .handle(type: "Box"), isOptional: false, isMutable: false),
      StoredPlan(name: "bytes", kind: .buffer(element: "UInt8"), isOptional: false, isMutable: false),
    ],
    initializers: [
      CallablePlan(
        form: .initializer, name: "init", cFunction: "lid_open",
        parameters: [
          ParameterPlan(label: "opening", name: "box", type: .named("Box")),
          ParameterPlan(label: "bytes", name: "bytes", type: .span(.named("UInt8"))),
          ParameterPlan(label: "fails", name: "fails", type: .bool),
        ],
        arguments: [
          .handle(parameter: "box", type: "Box", isOptional: false, isRevocable: true),
          .keptBuffer(
            parameter: "bytes", element: ElementPlan(swiftType: .named("UInt8"), cType: "UInt8"),
            pointer: "UnsafePointer<UInt8>"),
          .count(of: "bytes", scale: 1, to: "Int"), .boolean(parameter: "fails", to: "Int32"), .output("lid"),
        ],
        outputs: [
          OutputPlan(
            name: "lid",
            kind: .value(
              cType: "OpaquePointer?", initial: "nil",
              conversion: .newHandle(
                NewHandlePlan(type: "Lid", keeps: [KeepPlan(stored: "box", value: .parameter("box"))]),
                whenNull: .failure)))
        ],
        result: .status(StatusPlan(cType: "st", isPlainInteger: false)),
        keeps: [KeepPlan(stored: "bytes", value: .parameter("bytes"))], isThrowing: true),
      CallablePlan(
        form: .initializer, name: "init", cFunction: "lid_create",
        parameters: [
          ParameterPlan(label: "box", name: "box", type: .named("Box")),
          ParameterPlan(label: "bytes", name: "bytes", type: .span(.named("UInt8"))),
        ],
        arguments: [
          .handle(parameter: "box", type: "Box", isOptional: false, isRevocable: true),
          .keptBuffer(
            parameter: "bytes", element: ElementPlan(swiftType: .named("UInt8"), cType: "UInt8"),
            pointer: "UnsafePointer<UInt8>"),
          .count(of: "bytes", scale: 1, to: "Int"),
        ],
        result: .value(
          .newHandle(
            NewHandlePlan(
              type: "Lid",
              keeps: [
                KeepPlan(stored: "box", value: .parameter("box")),
                KeepPlan(stored: "bytes", value: .parameter("bytes")),
              ]), whenNull: .failure)), isThrowing: true),
    ],
    properties: [
      CallablePlan(
        form: .property, name: "sum", cFunction: "lid_sum", arguments: [.receiver],
        result: .value(.integer(to: .int, isChecked: false)))
    ])

  static let token = HandlePlan(
    name: "Token", cName: "token", form: .unique, pointerType: "OpaquePointer",
    destroy: DestroyPlan(cFunction: "token_destroy"), isConsumable: true,
    initializers: [
      CallablePlan(
        form: .initializer, name: "init", cFunction: "token_create",
        parameters: [ParameterPlan(label: nil, name: "value", type: .int)],
        arguments: [.integer(parameter: "value", from: .int, to: "Int32")],
        result: .value(.newHandle(NewHandlePlan(type: "Token"), whenNull: .failure)), isThrowing: true),
      CallablePlan(
        form: .initializer, name: "init", cFunction: "token_open",
        parameters: [ParameterPlan(label: "opening", name: "value", type: .int)],
        arguments: [.integer(parameter: "value", from: .int, to: "Int32"), .output("token")],
        outputs: [
          OutputPlan(
            name: "token",
            kind: .value(
              cType: "OpaquePointer?", initial: "nil",
              conversion: .newHandle(NewHandlePlan(type: "Token"), whenNull: .failure)))
        ],
        result: .status(StatusPlan(cType: "st", isPlainInteger: false)), isThrowing: true),
    ],
    properties: [
      CallablePlan(
        form: .property, name: "value", cFunction: "token_value", arguments: [.receiver],
        result: .value(.integer(to: .int, isChecked: false)))
    ])
}
