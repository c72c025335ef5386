import BindingPlan

/// The demo library's values: enumerations, records and constants.
enum DemoValues {
  static let enumerations = [
    EnumerationPlan(
      name: "Kind", cType: "kind", cName: "kind", form: .enumeration, rawType: "UInt32",
      cases: [
        EnumerationCasePlan(name: "plain", cName: "KIND_PLAIN", value: "0", documentation: Documentation()),
        EnumerationCasePlan(name: "round", cName: "KIND_ROUND", value: "1", documentation: Documentation()),
        EnumerationCasePlan(
          name: "circle", cName: "KIND_CIRCLE", value: "1", aliasOf: "round", documentation: Documentation()),
        EnumerationCasePlan(name: "default", cName: "KIND_DEFAULT", value: "5", documentation: Documentation()),
        EnumerationCasePlan(name: "self", cName: "KIND_SELF", value: "6", documentation: Documentation()),
        EnumerationCasePlan(name: "init", cName: "KIND_INIT", value: "7", documentation: Documentation()),
        EnumerationCasePlan(name: "Type", cName: "KIND_TYPE", value: "8", documentation: Documentation()),
      ], documentation: Documentation(summary: "What it is.")),
    EnumerationPlan(
      name: "Mode", cType: "mode", cName: "mode", form: .optionSet, rawType: "UInt32",
      cases: [
        EnumerationCasePlan(name: "none", cName: "MODE_NONE", value: "0", documentation: Documentation()),
        EnumerationCasePlan(name: "read", cName: "MODE_READ", value: "1", documentation: Documentation()),
        EnumerationCasePlan(name: "write", cName: "MODE_WRITE", value: "2", documentation: Documentation()),
      ], documentation: Documentation()),
    EnumerationPlan(
      name: "Level", cType: nil, cName: "LEVEL_*", form: .enumeration, rawType: "Int32",
      cases: [EnumerationCasePlan(name: "low", cName: "LEVEL_LOW", value: "-1", documentation: Documentation())],
      documentation: Documentation()),
  ]

  static let records = [
    RecordPlan(
      name: "Color", cType: "color", cName: "color", fields: ["r", "g", "b"].map(channel), convertsFromC: true,
      convertsToC: true, conversionToCThrows: true, documentation: Documentation()),
    RecordPlan(
      name: "Info", cType: "info", cName: "info", fields: infoFields, convertsFromC: true, convertsToC: true,
      conversionToCThrows: true, conversionFromCThrows: true, documentation: Documentation()),
  ]

  static let constants = [
    ConstantPlan(
      name: "answer", cName: "ANSWER", type: .int, value: .integer("-42"), documentation: Documentation()),
    ConstantPlan(
      name: "ratio", cName: "RATIO", type: .double, value: .floating(1e300), documentation: Documentation()),
    ConstantPlan(
      name: "greeting", cName: "GREETING", type: .string, value: .string("\"\\(x)\"\n#\u{0}"),
      documentation: Documentation(summary: "Hello.")),
  ]

  private static func channel(_ name: String) -> RecordFieldPlan {
    RecordFieldPlan(
      name: name, cName: name, type: .int, kind: .integer(cType: "UInt8"), documentation: Documentation())
  }

  private static let infoFields = [
    field("width", .int, .integer(cType: "Int32")),
    field("size", .int, .integer(cType: "UInt64")),
    field("scale", .double, .floating(cType: "Double")),
    field("visible", .bool, .boolean(cType: "Int32")),
    field("kind", .named("Kind"), .enumeration(type: "Kind", cType: "kind")),
    field("tint", .named("Color"), .record(type: "Color")),
    field(
      "parts", .array(.named("UInt16")),
      .array(element: ElementPlan(swiftType: .named("UInt16"), cType: "UInt16"), capacity: 4, countField: "used")),
    field("name", .string, .text(capacity: 8)),
    RecordFieldPlan(
      name: "default", cName: "default_", type: .named("Int32"), kind: .integer(cType: "Int32"),
      documentation: Documentation()),
    field(
      "pair", .array(.named("Color")),
      .array(element: ElementPlan(swiftType: .named("Color"), cType: "color"), capacity: 2, countField: nil)),
  ]

  private static func field(_ name: String, _ type: SwiftType, _ kind: RecordFieldPlan.Kind) -> RecordFieldPlan {
    RecordFieldPlan(name: name, cName: name, type: type, kind: kind, documentation: Documentation())
  }
}
