import Annotations
import BindingPlan
import CModel

/// Finds the types whose objects can be closed by a call that may fail.
///
/// **Shape.** `int t_close(T *)`, which is also the destroy of `T`.
///
/// **Evidence.** The annotation `close`; else a verb that closes (`close`, `finish`, …) together with a result that reports: an `int`, a
/// `bool`, or an enum that tells success from failure. An `int` from a function that frees or counts references reports nothing.
///
/// **Why this is sound.** The Swift object gives the C object up before it is closed, so that its `deinit` does not close it again,
/// whatever C reports; each later use throws. What depends on an object has to be gone first, or `close` throws and nothing happens.
/// After a failure C may be done with the object or not: what C could still read or call stays alive for good, unless
/// the annotation says that the object is gone (`always`), as the comment may, or still there to be closed again (`on-success`).
///
/// **Where a naive version is wrong.** After a failed `fclose` the stream is gone all the same, and closing it again is a double free;
/// `sqlite3_close` with a statement left reports “busy”, and other libraries free the connection under it. `cmsCloseProfile` returns 1, a
/// `cmsBool` that is an `int`, when all went well, and so does `DGifCloseFile`, whose `GIF_OK` is 1.
struct ClosingDestroys {
  let library: Library
  let annotations: Annotations
  let statuses: [StatusType: StatusConvention]

  private static let verbs: Set<String> = ["close", "finish", "end", "shutdown", "terminate"]

  /// The types of `handles` that are closed, and what the close reports.
  func find(_ handles: [ObjectType: HandleConvention]) -> [ObjectType: CloseConvention] {
    var result: [ObjectType: CloseConvention] = [:]
    for (object, handle) in handles where handle.alternatives.isEmpty {
      let annotation = annotations.resolvedType(for: library.name(of: object))?.close?.value
      guard annotation != .never, let function = library.function(handle.destroy.name) else { continue }
      let report = report(function)
      let closes =
        library.strippedWords(function).map(\.withoutTrailingDigits).containsAny(of: Self.verbs) && report != .nothing
      guard annotation != nil || closes else { continue }
      let failure: ClosePlan.AfterFailure =
        switch annotation {
        case .always?: .gone
        case .onSuccess?: .alive
        default: Self.endsAnyhow(function.comment) ? .gone : .unknown
        }
      result[object] = CloseConvention(report: report, afterFailure: failure)
    }
    return result
  }

  /// Whether a sentence of the comment says that the object is gone, however the call went.
  private static func endsAnyhow(_ comment: String?) -> Bool {
    let text = (comment ?? "").prose
    return text.split { ".;!?".contains($0) }.contains { sentence in
      unconditional.contains(where: sentence.contains) && gone.contains(where: sentence.contains)
        && !sentence.contains("not ") && !sentence.contains("n't ")
    }
  }

  private static let unconditional = [
    "whatever the result", "whatever it returns", "whatever it reports", "regardless of the re", "even if it fails",
    "even when it fails", "even on failure", "even if an error", "in any case", "in either case", "irrespective of",
  ]
  private static let gone = ["gone", "freed", "released", "destroyed", "invalid"]

  private func report(_ function: CFunction) -> CloseReport {
    switch library.resolve(function.result) {
    case .enumeration(let id) where statuses[.enumeration(id)] != nil: .status(.enumeration(id))
    case .boolean: .truth
    case .integer where library.typedefChain(function.result).contains(where: TruthValues.isBoolean): .nothing
    case .integer(let integer) where integer.kind == .int: number(typedef(function.result) ?? "int")
    default: .nothing
    }
  }

  /// 0 is success, unless a constant of the library's says that another number is.
  private func number(_ type: String) -> CloseReport {
    statuses[.integer(type)] == nil && succeedsOtherwise ? .nothing : .status(.integer(type))
  }

  private var succeedsOtherwise: Bool {
    let successes = library.namedConstants.filter { constant in
      words(of: constant.name).last.map(["ok", "success"].contains) == true
    }
    return !successes.isEmpty && !successes.contains { $0.value == .signed(0) }
  }

  /// The typedef that a family of codes is known by.
  private func typedef(_ type: CType) -> String? {
    library.typedefChain(type).first { statuses[.integer($0)] != nil }
  }
}

/// How the objects of a type are closed.
struct CloseConvention: Equatable, Sendable {
  var report: CloseReport
  var afterFailure: ClosePlan.AfterFailure
}

/// What a call that closes an object says about how it went.
enum CloseReport: Equatable, Sendable {
  case nothing
  /// True for success.
  case truth
  case status(StatusType)
}
