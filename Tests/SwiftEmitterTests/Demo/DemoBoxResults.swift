import BindingPlan

extension DemoBox {
  /// Methods with results of every kind.
  static let results = [
    CallablePlan(
      form: .method, name: "copy", cFunction: "box_copy", arguments: [.receiver], result: .value(newBox(.failure)),
      isThrowing: true),
    CallablePlan(
      form: .staticMethod, name: "make", cFunction: "box_try", parameters: [parameter("exists", .bool)],
      arguments: [.boolean(parameter: "exists", to: "Int32")], result: .value(newBox(.none))),
    CallablePlan(
      form: .method, name: "title", cFunction: "box_title", arguments: [.receiver],
      result: .value(.ownedString(free: "demo_free", whenNull: .empty)), isThrowing: true),
    CallablePlan(
      form: .method, name: "titleOrNil", cFunction: "box_title", arguments: [.receiver],
      result: .value(.ownedString(free: "demo_free", whenNull: .none)), isThrowing: true),
    CallablePlan(
      form: .method, name: "requiredTitle", cFunction: "box_title", arguments: [.receiver],
      result: .value(.ownedString(free: "demo_free", whenNull: .failure)), isThrowing: true),
    CallablePlan(
      form: .method, name: "sureTitle", cFunction: "box_sure_title", arguments: [.receiver],
      result: .value(.ownedString(free: "demo_free", whenNull: .impossible)), isThrowing: true),
    CallablePlan(
      form: .method, name: "nameOrEmpty", cFunction: "box_name", arguments: [.receiver],
      result: .value(.borrowedString(whenNull: .empty)), isThrowing: true),
    CallablePlan(
      form: .method, name: "requiredName", cFunction: "box_name", arguments: [.receiver],
      result: .value(.borrowedString(whenNull: .failure)), isThrowing: true),
    CallablePlan(
      form: .method, name: "prefix", cFunction: "box_data", parameters: [parameter("count", .int)],
      arguments: [.receiver],
      result: .value(.borrowedBuffer(element: byte, count: .parameter("count"), whenNull: .none)), isThrowing: true),
    CallablePlan(
      form: .method, name: "color", cFunction: "box_color", parameters: [parameter("index", .int, label: "at")],
      arguments: [.receiver, .integer(parameter: "index", from: .int, to: "Int32")],
      result: .value(.recordPointer(type: "Color", whenNull: .none)), isThrowing: true),
    CallablePlan(
      form: .method, name: "requiredColor", cFunction: "box_color", parameters: [parameter("index", .int, label: "at")],
      arguments: [.receiver, .integer(parameter: "index", from: .int, to: "Int32")],
      result: .value(.recordPointer(type: "Color", whenNull: .failure)), isThrowing: true),
    CallablePlan(
      form: .method, name: "size", cFunction: "box_size", arguments: [.receiver, .output("width"), .output("height")],
      outputs: ["width", "height"].map {
        OutputPlan(
          name: $0,
          kind: .value(cType: "Int32", initial: "0", conversion: .integer(to: .int, isChecked: false)))
      }, isThrowing: true),
    CallablePlan(
      form: .method, name: "colors", cFunction: "box_get_colors", parameters: [parameter("count", .int)],
      arguments: [.receiver, .output("colors"), .capacity(of: "colors", to: "Int")],
      outputs: [
        OutputPlan(
          name: "colors",
          kind: .buffer(
            element: colorElement, pointer: "UnsafeMutablePointer<color>",
            capacity: .divide(.multiply(.parameter("count"), .literal(2)), .literal(2)), count: .parameter("count")))
      ], result: status, isThrowing: true),
    CallablePlan(
      form: .method, name: "split", cFunction: "box_split", arguments: [.receiver, .output("left"), .output("right")],
      outputs: [output("left", newBox(.failure)), output("right", newBox(.none))], result: status, isThrowing: true),
    CallablePlan(
      form: .method, name: "derive", cFunction: "box_derive", parameters: [parameter("fails", .bool)],
      arguments: [.receiver, .boolean(parameter: "fails", to: "Int32"), .output("result")],
      outputs: [output("result", newBox(.failure, keeps: [KeepPlan(stored: "others", value: .receiver)]))],
      result: status, isThrowing: true),
    CallablePlan(
      form: .method, name: "describe", cFunction: "box_describe", parameters: [parameter("fails", .bool)],
      arguments: [.receiver, .boolean(parameter: "fails", to: "Int32"), .output("text")],
      outputs: [
        OutputPlan(
          name: "text",
          kind: .value(
            cType: "UnsafeMutablePointer<CChar>?", initial: "nil",
            conversion: .ownedString(free: "demo_free", whenNull: .failure)))
      ], result: status, isThrowing: true),
    CallablePlan(
      form: .method, name: "item", cFunction: "box_item", parameters: [parameter("index", .int, label: "at")],
      arguments: [.receiver, .integer(parameter: "index", from: .int, to: "Int32")],
      result: .value(.view(type: "Item", parent: nil, whenNull: .none)), isThrowing: true),
    CallablePlan(
      form: .method, name: "firstItem", cFunction: "box_item", arguments: [.receiver, .constant("0")],
      result: .value(.view(type: "Item", parent: nil, whenNull: .failure)), isThrowing: true),
  ]

  /// Methods that keep, consume and invalidate.
  static let ownership = [
    CallablePlan(
      form: .method, name: "keep", cFunction: "box_keep",
      parameters: [ParameterPlan(label: nil, name: "bytes", type: .span(.named("UInt8")))],
      arguments: [
        .receiver, .keptBuffer(parameter: "bytes", element: byte, pointer: "UnsafePointer<UInt8>"),
        .count(of: "bytes", scale: 1, to: "Int"),
      ], keeps: [KeepPlan(stored: "keptBytes", value: .parameter("bytes"))], isThrowing: true),
    CallablePlan(
      form: .method, name: "listen", cFunction: "box_listen",
      parameters: [parameter("other", .named("Box"), label: "to")],
      arguments: [.receiver, .handle(parameter: "other", type: "Box", isOptional: false, isRevocable: true)],
      keeps: [KeepPlan(stored: "others", value: .parameter("other"))], isThrowing: true),
    CallablePlan(
      form: .method, name: "attach", cFunction: "box_attach",
      parameters: [ParameterPlan(label: nil, name: "child", type: .named("Box"))], checks: [.distinct("child", "self")],
      arguments: [.receiver, .consumedHandle(parameter: "child", type: "Box", when: .always)], result: status,
      keeps: [KeepPlan(stored: "child", value: .parameter("child"))], isThrowing: true, mutatesReceiver: true),
    CallablePlan(
      form: .method, name: "tryAttach", cFunction: "box_try_attach",
      parameters: [ParameterPlan(label: nil, name: "child", type: .named("Box")), parameter("fails", .bool)],
      checks: [.distinct("child", "self")],
      arguments: [
        .receiver, .consumedHandle(parameter: "child", type: "Box", when: .onSuccess),
        .boolean(parameter: "fails", to: "Int32"),
      ], result: status, keeps: [KeepPlan(stored: "child", value: .parameter("child"))], isThrowing: true),
    CallablePlan(
      form: .method, name: "clear", cFunction: "box_clear", arguments: [.receiver], isThrowing: true,
      mutatesReceiver: true),
  ]
}
