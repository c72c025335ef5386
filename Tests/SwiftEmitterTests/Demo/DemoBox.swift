import BindingPlan

/// The methods of the demo library's main type.
enum DemoBox {
  static let byte = ElementPlan(swiftType: .named("UInt8"), cType: "UInt8")
  static let colorElement = ElementPlan(swiftType: .named("Color"), cType: "color")
  static let status = ResultPlan.status(StatusPlan(cType: "st", isPlainInteger: false))
  static let integer = ResultPlan.value(.integer(to: .int, isChecked: false))

  static func newBox(_ null: NullMeaning, keeps: [KeepPlan] = []) -> ConversionPlan {
    .newHandle(NewHandlePlan(type: "Box", keeps: keeps), whenNull: null)
  }

  static func output(_ name: String, _ conversion: ConversionPlan) -> OutputPlan {
    OutputPlan(name: name, kind: .value(cType: "OpaquePointer?", initial: "nil", conversion: conversion))
  }

  static func parameter(_ name: String, _ type: SwiftType, label: String? = nil) -> ParameterPlan {
    ParameterPlan(label: label ?? name, name: name, type: type)
  }

  static let initializers = [
    CallablePlan(
      form: .initializer, name: "init", cFunction: "box_create", result: .value(newBox(.failure)), isThrowing: true),
    CallablePlan(
      form: .initializer, name: "init", cFunction: "box_try", parameters: [parameter("exists", .bool)],
      arguments: [.boolean(parameter: "exists", to: "Int32")], result: .value(newBox(.none))),
    CallablePlan(
      form: .initializer, name: "init", cFunction: "box_sure",
      parameters: [ParameterPlan(label: "sure", name: "self", type: .bool, defaultValue: "true")],
      result: .value(newBox(.impossible))),
    CallablePlan(
      form: .initializer, name: "init", cFunction: "box_open", parameters: [parameter("path", .string)],
      checks: [.noInteriorNUL("path")], arguments: [.string(parameter: "path", isOptional: false), .output("handle")],
      outputs: [output("handle", newBox(.failure))], result: status, isThrowing: true,
      documentation: Documentation(
        summary: "Opens it.", discussion: [String(repeating: "long words ", count: 30)],
        parameters: [ParameterDocumentation(name: "path", text: "Where\nit is.")], returns: "The box.",
        throws: "when it's bad")),
  ]

  static let properties = [
    CallablePlan(
      form: .property, name: "width", cFunction: "box_width", arguments: [.receiver], result: integer, isThrowing: true),
    CallablePlan(
      form: .property, name: "name", cFunction: "box_name", arguments: [.receiver],
      result: .value(.borrowedString(whenNull: .none)), isThrowing: true),
    CallablePlan(
      form: .property, name: "length", cFunction: "box_length", arguments: [.receiver],
      result: .value(.integer(to: .int, isChecked: true)), isThrowing: true),
    CallablePlan(
      form: .property, name: "data", cFunction: "box_data", arguments: [.receiver],
      result: .value(
        .borrowedBuffer(
          element: byte, count: .property("length", of: nil, isThrowing: true), whenNull: .empty)), isThrowing: true),
    CallablePlan(
      form: .property, name: "palette", cFunction: "box_palette", arguments: [.receiver],
      result: .value(
        .recordArray(
          RecordArrayPlan(element: colorElement, countField: "count", arrayField: "entries", capacity: 256),
          whenNull: .empty)), isThrowing: true),
    CallablePlan(
      form: .property, name: "paletteOrNil", cFunction: "box_palette", arguments: [.receiver],
      result: .value(
        .recordArray(
          RecordArrayPlan(element: colorElement, countField: "count", arrayField: "entries", capacity: 256),
          whenNull: .none)), isThrowing: true),
    CallablePlan(
      form: .property, name: "kept", cFunction: "box_kept", arguments: [.receiver], result: integer, isThrowing: true),
  ]

  static let methods = [
    CallablePlan(
      form: .method, name: "setWidth", cFunction: "box_set_width",
      parameters: [
        ParameterPlan(label: nil, name: "width", type: .int)
      ], arguments: [.receiver, .integer(parameter: "width", from: .int, to: "Int32")], result: status,
      isThrowing: true,
      deprecation: "say \"\\(no)\""),
    CallablePlan(
      form: .method, name: "rename", cFunction: "box_rename",
      parameters: [
        ParameterPlan(label: "in", name: "name", type: .string),
        ParameterPlan(label: "suffix", name: "suffix", type: .optional(.string), defaultValue: "nil"),
      ], checks: [.noInteriorNUL("name"), .noInteriorNUL("suffix")],
      arguments: [
        .receiver, .string(parameter: "name", isOptional: false), .string(parameter: "suffix", isOptional: true),
      ], isThrowing: true),
    CallablePlan(
      form: .method, name: "write", cFunction: "box_write",
      parameters: [
        parameter("first", .span(.named("UInt8"))), parameter("second", .span(.named("UInt8"))),
        parameter("text", .span(.named("UInt8"))),
      ],
      checks: [.count(of: "second", atLeast: .subtract(.count(of: "first"), .literal(1)))],
      arguments: [
        .receiver, .buffer(parameter: "first", element: byte, pointer: "UnsafePointer<UInt8>"),
        .count(of: "first", scale: 1, to: "Int"),
        .buffer(parameter: "second", element: byte, pointer: "UnsafeRawPointer"),
        .count(of: "second", scale: 1, to: "Int"),
        .buffer(
          parameter: "text", element: ElementPlan(swiftType: .named("UInt8"), cType: "CChar"),
          pointer: "UnsafeMutablePointer<CChar>"), .count(of: "text", scale: 1, to: "UInt32"),
      ], result: integer, isThrowing: true, isDiscardable: true),
    CallablePlan(
      form: .method, name: "read", cFunction: "box_read", parameters: [parameter("capacity", .int)],
      arguments: [.receiver, .output("buffer"), .capacity(of: "buffer", to: "Int32")],
      outputs: [
        OutputPlan(
          name: "buffer",
          kind: .buffer(
            element: byte, pointer: "UnsafeMutablePointer<UInt8>", capacity: .parameter("capacity"), count: nil))
      ], result: .count(of: "buffer"), isThrowing: true),
    CallablePlan(
      form: .method, name: "paint", cFunction: "box_paint",
      parameters: [
        parameter("color", .named("Color")),
        ParameterPlan(label: "or", name: "other", type: .optional(.named("Color")), defaultValue: "nil"),
      ],
      arguments: [
        .receiver, .recordPointer(parameter: "color", type: "Color", isOptional: false),
        .recordPointer(parameter: "other", type: "Color", isOptional: true),
      ], isThrowing: true),
    CallablePlan(
      form: .method, name: "setColors", cFunction: "box_set_colors",
      parameters: [ParameterPlan(label: nil, name: "colors", type: .span(.named("Color")))],
      arguments: [
        .receiver, .buffer(parameter: "colors", element: colorElement, pointer: "UnsafePointer<color>"),
        .count(of: "colors", scale: 1, to: "Int"),
      ], isThrowing: true),
    CallablePlan(
      form: .method, name: "isSame", cFunction: "box_same",
      parameters: [parameter("other", .optional(.named("Box")), label: "as")],
      arguments: [.receiver, .handle(parameter: "other", type: "Box", isOptional: true, isRevocable: true)],
      result: .value(.boolean), isThrowing: true),
  ]
}
