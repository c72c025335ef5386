import BindingPlan

/// The part of the error type that carries data, as its template takes it.
struct ErrorDetails {
  let callables: [CallablePlan]

  /// nil where no failure comes with data.
  func context() -> [String: Any]? {
    let all = callables.compactMap(\.failureDetails).filter { !$0.values.isEmpty }
    guard !all.isEmpty else { return nil }
    let fields = FailureDetail.allCases.compactMap { detail -> [String: Any]? in
      let count = all.count { $0.values.contains { $0.detail == detail } }
      guard count > 0 else { return nil }
      return ["name": detail.rawValue, "documentation": documentation(detail), "isOptional": count < all.count]
    }
    return [
      "fields": fields,
      "hasError": all.contains { $0.codeType != nil },
      "codeTypes": Set(all.compactMap(\.codeType)).sorted(),
      "readsText": all.contains { $0.readsText }
        || callables.contains { $0.errorOutput != nil && $0.failureDetails != nil },
    ]
  }

  private func documentation(_ detail: FailureDetail) -> String {
    switch detail {
    case .code: "The code of the failure."
    case .line: "The line where the failure is, as C counts."
    case .column: "The column where the failure is, as C counts."
    case .position: "The position where the failure is, as C counts."
    case .offset: "Where in the input the failure is, from its beginning."
    }
  }
}

extension FailureDetailsPlan {
  fileprivate var readsText: Bool {
    switch text {
    case .pointer, .last: true
    case .none, .record, .code: false
    }
  }
}
