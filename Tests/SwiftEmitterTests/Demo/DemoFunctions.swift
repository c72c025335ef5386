import BindingPlan

/// The demo library's functions that belong to no type.
enum DemoFunctions {
  static let all = plain + buffers + tokens

  private static func parameter(_ name: String, _ type: SwiftType) -> ParameterPlan {
    ParameterPlan(label: name, name: name, type: type)
  }

  private static let plain = [
    CallablePlan(
      form: .function, name: "live", cFunction: "demo_live", result: .value(.integer(to: .int, isChecked: false))),
    CallablePlan(
      form: .function, name: "demo_version", cFunction: "demo_version", qualifier: "CDemo",
      result: .value(.direct(.named("Int32")))),
    CallablePlan(
      form: .function, name: "check", cFunction: "demo_check", parameters: [parameter("unsafe", .int)],
      arguments: [.integer(parameter: "unsafe", from: .int, to: "Int32")],
      result: .status(StatusPlan(cType: "Int32", isPlainInteger: true)), isThrowing: true),
    CallablePlan(
      form: .function, name: "mix", cFunction: "demo_mix",
      parameters: [parameter("a", .named("Color")), parameter("b", .named("Color"))],
      arguments: [.record(parameter: "a", type: "Color"), .record(parameter: "b", type: "Color")],
      result: .value(.record(type: "Color")), isThrowing: true),
    CallablePlan(
      form: .function, name: "scale", cFunction: "demo_scale",
      parameters: [parameter("value", .double), parameter("factor", .double)],
      arguments: [.floating(parameter: "value", to: "Double"), .floating(parameter: "factor", to: "Float")],
      result: .value(.floating(to: .double))),
    CallablePlan(
      form: .function, name: "repeat", cFunction: "demo_flip",
      parameters: [parameter("in", .bool), ParameterPlan(label: "inout", name: "default", type: .bool)],
      arguments: [.boolean(parameter: "in", to: "Bool"), .boolean(parameter: "default", to: "Int32")],
      result: .value(.direct(.bool))),
    CallablePlan(
      form: .function, name: "nothing", cFunction: "demo_nothing", arguments: [.constant("nil")], result: .void),
    CallablePlan(
      form: .function, name: "modes", cFunction: "demo_modes",
      parameters: [parameter("a", .named("Mode")), parameter("b", .named("Mode"))],
      arguments: [
        .enumeration(parameter: "a", type: "Mode", to: "mode"), .enumeration(parameter: "b", type: "Mode", to: "Int32"),
      ], result: .value(.enumeration(type: "Mode", isRaw: false)), deprecation: ""),
    CallablePlan(
      form: .function, name: "rawKind", cFunction: "demo_raw_kind",
      parameters: [parameter("kind", .named("Kind")), parameter("raw", .named("Level"))],
      arguments: [
        .enumeration(parameter: "kind", type: "Kind", to: "kind"),
        .enumeration(parameter: "raw", type: "Level", to: "Int32"),
      ], result: .value(.enumeration(type: "Level", isRaw: true))),
    CallablePlan(
      form: .function, name: "info", cFunction: "demo_info", parameters: [parameter("value", .named("Info"))],
      arguments: [.record(parameter: "value", type: "Info")], result: .value(.record(type: "Info")), isThrowing: true),
  ]

  private static let buffers = [
    CallablePlan(
      form: .function, name: "sum", cFunction: "demo_sum",
      parameters: [parameter("values", .span(.named("Int32"))), parameter("others", .span(.named("Int32")))],
      checks: [.equalCounts("values", "others")],
      arguments: [
        .buffer(
          parameter: "values", element: ElementPlan(swiftType: .named("Int32"), cType: "Int32"),
          pointer: "UnsafePointer<Int32>"),
        .computedCount(.add(.count(of: "values"), .multiply(.literal(0), .count(of: "others"))), to: "Int32"),
      ], result: .value(.integer(to: .int, isChecked: true)), isThrowing: true),
    CallablePlan(
      form: .function, name: "length", cFunction: "demo_strlen",
      parameters: [parameter("text", .optional(.string)), parameter("items", .span(.named("Double")))],
      arguments: [
        .string(parameter: "text", isOptional: true), .count(of: "items", scale: 8, to: "Int"),
        .computedCount(.literal(3), to: "Int"),
      ], result: .value(.direct(.int)), isThrowing: true),
    CallablePlan(
      form: .function, name: "fill", cFunction: "demo_fill", parameters: [parameter("count", .int)],
      arguments: [.output("bytes"), .capacity(of: "bytes", to: "Int"), .output("written")],
      outputs: [
        OutputPlan(
          name: "bytes",
          kind: .buffer(
            element: ElementPlan(swiftType: .named("UInt8"), cType: "UInt8"), pointer: "UnsafeMutablePointer<UInt8>",
            capacity: .parameter("count"), count: .parameter("written"))),
        OutputPlan(
          name: "written",
          kind: .value(cType: "Int", initial: "0", conversion: .direct(.int))),
      ], result: .status(StatusPlan(cType: "st", isPlainInteger: false)), isThrowing: true),
    CallablePlan(
      form: .function, name: "set", cFunction: "demo_memset", parameters: [parameter("count", .int)],
      arguments: [.output("bytes"), .constant("9"), .capacity(of: "bytes", to: "Int")],
      outputs: [
        OutputPlan(
          name: "bytes",
          kind: .buffer(
            element: ElementPlan(swiftType: .named("UInt8"), cType: "UInt8"), pointer: "UnsafeMutableRawPointer",
            capacity: .parameter("count"), count: nil))
      ], result: .ignored, isThrowing: true),
  ]

  private static let tokens = [
    CallablePlan(
      form: .function, name: "eat", cFunction: "token_eat",
      parameters: [ParameterPlan(label: nil, name: "token", type: .named("Token"), isConsuming: true)],
      arguments: [.consumedHandle(parameter: "token", type: "Token", when: .always)]),
    CallablePlan(
      form: .function, name: "tryEat", cFunction: "token_try_eat",
      parameters: [
        ParameterPlan(label: nil, name: "token", type: .named("Token"), isConsuming: true), parameter("fails", .bool),
      ],
      arguments: [
        .consumedHandle(parameter: "token", type: "Token", when: .onSuccess), .boolean(parameter: "fails", to: "Int32"),
      ], result: .status(StatusPlan(cType: "st", isPlainInteger: false)), isThrowing: true),
    CallablePlan(
      form: .function, name: "valueOf", cFunction: "token_value",
      parameters: [ParameterPlan(label: nil, name: "token", type: .named("Token"), isBorrowing: true)],
      arguments: [.handle(parameter: "token", type: "Token", isOptional: false, isRevocable: false)],
      result: .value(.integer(to: .int, isChecked: false))),
    CallablePlan(
      form: .function, name: "open", cFunction: "token_open", parameters: [parameter("value", .int)],
      arguments: [.integer(parameter: "value", from: .int, to: "Int32"), .output("token")],
      outputs: [
        OutputPlan(
          name: "token",
          kind: .value(
            cType: "OpaquePointer?", initial: "nil",
            conversion: .newHandle(NewHandlePlan(type: "Token"), whenNull: .failure)))
      ], result: .status(StatusPlan(cType: "st", isPlainInteger: false)), isThrowing: true),
  ]
}
