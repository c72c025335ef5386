import BindingPlan

/// The error type as its template takes it.
struct ErrorDeclaration {
  let plan: ErrorPlan
  let index: PlanIndex

  func context() -> [String: Any] {
    [
      "documentation": DocumentationComment(
        documentation: plan.documentation, fallback: "What can go wrong in this library, or at its boundary.",
        indentation: 0
      ).lines(),
      "name": Identifier.escaped(plan.name),
      "errorName": Identifier.escaped(plan.name),
      "sources": plan.sources.map(source),
      "hasPlainStatus": !plainRules.isEmpty,
      "checksZero": plainRules.contains(.zero),
      "checksNonNegative": plainRules.contains(.nonNegative),
      "checksTrue": plainRules.contains(.nonZero),
      "statusMessage": plan.statusMessageFunction.map { [["call": statusCall($0)]] } ?? [],
      "explains": index.callables.contains { $0.hasFailureText || $0.errorOutput != nil },
      "errorRecords": errorRecords,
      "namesClosureErrors": index.callables.contains { $0.throwsClosureErrors || $0.takesReportingClosure },
      "details": ErrorDetails(callables: index.callables).context().map { [$0] } ?? [],
      "explainsSystem": index.callables.contains { $0.failureReason == .systemError },
    ]
  }

  /// The structs in which calls leave the text of an error.
  private var errorRecords: [[String: Any]] {
    let records = index.callables.compactMap { callable -> [String]? in
      guard case .record(let record)? = callable.failureReason else { return nil }
      return [record.cType, record.text]
    }
    return Set(records).sorted { $0[0] < $1[0] }.map { record in
      ["cType": index.c(record[0], hiddenBy: scope), "text": Identifier.escaped(record[1])]
    }
  }

  /// How plain numbers are checked that no text of the library explains.
  private var plainRules: Set<SuccessRule> {
    let statuses = index.callables.filter { $0.failureReason == nil }.flatMap { callable -> [StatusPlan] in
      let result: StatusPlan? = if case .status(let status) = callable.result { status } else { nil }
      return [result, callable.failure].compactMap { $0 }
    }
    let closes = index.plan.handles.compactMap(\.close?.status) + index.plan.records.compactMap(\.defaults?.status)
    return Set((statuses + closes).filter(\.isPlainInteger).map(\.success))
  }

  private func statusCall(_ function: String) -> String {
    text(of: function, "Int32(truncatingIfNeeded: code)")
  }

  /// The call of a function that returns text, as a pointer to const.
  private func text(of function: String, _ argument: String) -> String {
    let call = "\(index.cFunction(function, hiddenBy: scope))(\(argument))"
    return plan.mutableTextFunctions.contains(function) ? "UnsafePointer(\(call))" : call
  }

  private func source(_ source: StatusSourcePlan) -> [String: Any] {
    let isBoolean = source.cType == "Bool"
    let rawType = isBoolean ? "Int" : source.rawType
    return [
      "cType": index.c(source.cType, hiddenBy: scope),
      "cName": CommentText.code(source.cName),
      "rawType": rawType,
      "number": isBoolean ? "status ? 1 : 0" : source.isEnumeration ? "status.rawValue" : "status",
      "success": source.success.joined(separator: ", "),
      "unrecognized": EnumerationDeclaration.memberName(source.unrecognizedCase),
      "cases": source.cases.filter { $0.aliasOf == nil }.map { errorCase($0, source) },
      "aliases": source.cases.filter { $0.aliasOf != nil }.map(EnumerationDeclaration.context),
      "failureCheck": source.failureFunction.map { [["call": failureCheck($0)]] } ?? [],
      "hasSuccess": !source.success.isEmpty,
      "hasMessage": source.messageFunction != nil,
      // What takes any number has a text for any; what takes an enum may look a text up in an array.
      "explainsUnrecognized": source.messageFunction != nil && (source.cases.isEmpty || !source.isEnumeration),
      "messageCall": source.messageFunction.map { messageCall($0, source) } ?? "",
      "unrecognizedText": String(Literal.string("unrecognized code of \(source.cName): ").dropLast()) + "\\(code)\"",
    ]
  }

  /// What holds for a code that is a failure.
  private func failureCheck(_ function: FailureFunctionPlan) -> String {
    "\(index.cFunction(function.cFunction, hiddenBy: scope))(code)" + (function.returnsBool ? "" : " != 0")
  }

  /// The names in the type, which hide C's.
  private var scope: Set<String> {
    Set(
      plan.sources.flatMap { $0.cases.map(\.name) } + [
        "check", "checkNonNegative", "checkTrue", "code", "description", "explaining", "message", "text",
      ])
  }

  private func errorCase(_ plan: EnumerationCasePlan, _ source: StatusSourcePlan) -> [String: Any] {
    var context = EnumerationDeclaration.context(plan)
    context["text"] = Literal.string("\(words(plan.name)) (\(plan.cName))")
    return context
  }

  /// The call of the function that has the library's own text for `code`.
  private func messageCall(_ function: String, _ source: StatusSourcePlan) -> String {
    let code =
      source.isEnumeration
      ? "\(index.c(source.cType, hiddenBy: scope))(rawValue: code)" : source.cType == "Bool" ? "code != 0" : "code"
    return text(of: function, code)
  }

  /// `valueOutOfRange` as "value out of range".
  private func words(_ name: String) -> String {
    name.map { $0.isUppercase ? " \($0.lowercased())" : String($0) }.joined()
      .split(separator: " ").joined(separator: " ")
  }
}

extension CallablePlan {
  fileprivate var hasFailureText: Bool {
    switch failureReason {
    case .text, .record: true
    case .details(let details): details.values.isEmpty
    case .systemError, nil: false
    }
  }
}
