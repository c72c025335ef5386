import Annotations
import CModel

/// Runs the rules over every function, and refuses what they leave open.
struct FunctionDecisions: Sendable {
  /// In the order of the headers.
  let drafts: [FunctionDraft]
  let decisions: [FunctionDecision]

  init(_ conventions: Conventions) {
    let library = conventions.library
    var drafts = library.functions.map { Self.draft($0, conventions) }
    let checks = [
      LentKeepers.refuse, KeepingArguments.refuse, ObjectAvailability.refuse, OutputOwners.refuse, UniqueOwners.refuse,
      UniqueKeepers.refuse,
      DestroyContexts.refuse,
      SharedObjects.refuse,
      KeptViews.refuse, UncertainReplacement.keep, ResultsInArguments.refuse, CallbackSpread.refuse,
      SuccessConditions.refuse, InPlaceSuccess.refuse, FailureDetails.refuse, ScheduledEnds.refuse, ThreadStarts.refuse,
      // What was refused since may have been all that gave out objects of a type.
      ObjectAvailability.refuse, ProcessState.refuse, ExportedObjects.refuse, SetUpElsewhere.refuse,
      SetUpByAnother.refuse, ScopeGuards.refuse, LockPairs.conclude,
    ]
    for check in checks {
      check(&drafts, conventions)
    }
    MemoryBesideObjects.refuse(&drafts)
    UsedDeallocators.absorb(&drafts, conventions)
    ListFunctions.absorb(&drafts, conventions)
    self.drafts = drafts
    decisions = drafts.compactMap { FunctionDecision($0, library) }
  }

  /// What the rules say of one function by itself.
  static func draft(_ function: CFunction, _ conventions: Conventions) -> FunctionDraft {
    let annotation = conventions.annotation(of: function) ?? FunctionAnnotation()
    var draft = FunctionDraft(function, annotation: annotation, library: conventions.library)
    for rule in functionRules where draft.isOpen { rule.apply(to: &draft, conventions) }
    Undecided.refuse(&draft, conventions)
    return draft
  }
}

/// Refuses a function with a parameter or result that no rule has decided, and says what is missing.
enum Undecided {
  static func refuse(_ draft: inout FunctionDraft, _ conventions: Conventions) {
    guard draft.isOpen else { return }
    if let index = draft.undecided.first {
      let (reason, annotation) = explain(index, draft, conventions)
      draft.refuse(reason, annotation: annotation.map { draft.parameterSuggestion(index, $0) })
    } else if draft.result == nil {
      draft.refuse("what its result (`\(Spelling.of(draft.function.result))`) means, and who frees it, is unknown")
    }
  }

  private static func explain(
    _ index: Int, _ draft: FunctionDraft, _ conventions: Conventions
  ) -> (reason: String, annotation: String?) {
    let parameter = draft.function.parameters[index]
    let name = draft.parameterName(index)
    let library = conventions.library
    switch library.resolve(parameter.type) {
    case .pointer(let pointer):
      if case .function = library.resolve(pointer.pointee) {
        return ("`\(name)` is a callback: how long C keeps it is unknown", nil)
      }
      if pointer.isPointeeConst, case .record(let id) = library.resolve(pointer.pointee), conventions.records[id] != nil
      {
        return (
          "C may use `\(name)` after the call, or it may be an array; say `borrowed: true` where it is one struct for the call",
          "borrowed: true"
        )
      }
      if let id = RecordOutput.record(index, draft, conventions), !draft.words.containsAny(of: Vocabulary.teardown) {
        let type = library.name(of: .record(id))
        guard RecordOutput().isSingle(index, id, draft, conventions) else {
          return (
            "whether C reads or writes `\(name)`, and how many of its `\(type)`, is unknown; give `output`, `capacity` and `count`",
            "output: true, capacity: …, count: …"
          )
        }
        let both =
          conventions.records[id] == .stack ? ", or `borrowed: true` where it does both during the call alone" : ""
        return (
          "whether `\(name)` is one `\(type)` that C only writes, or also reads, is unknown; say `output: true`\(both)",
          "output: true"
        )
      }
      if let detail = FailureDetails.named(index, draft, conventions) {
        let reason =
          FailureDetails.mayKeep(index, draft, conventions)
          ? "what it makes may go on writing to `\(name)`"
          : "whether `\(name)` says something after a failure alone is unknown"
        return (
          "\(reason); say `failure: \(detail.rawValue)` where C writes to it when the call fails, and only then",
          "failure: \(detail.rawValue)"
        )
      }
      if let object = library.objectPointer(parameter.type) {
        let type = library.name(of: object.object)
        let structs = InPlaceStructs(library: library, annotations: conventions.annotations, produced: [])
        let ends = structs.ends(of: object.object).map { "`\($0.name)`" }
        if let end = structs.ends(of: object.object).first, ends.count == 1, structs.isScheduled(end, of: object.object)
        {
          return (
            "\(ends[0]) may only schedule the end of a `\(type)`, whose memory C then uses on; say `destroy: \(end.name)` where it is over "
              + "when that returns", nil
          )
        }
        if ends.count > 1 {
          return ("\(ends.joined(separator: " and ")) both seem to end a `\(type)`: name the one that does", nil)
        }
        return ("`\(name)` points to a `\(type)`, and nothing is known that destroys one", nil)
      }
      if Elements.input(parameter, conventions) != nil {
        return (
          "`\(name)` has no known length, and C may use it after the call; give its `count`, and `kept-by` where it is kept",
          draft.makesObject ? "count: …, kept-by: result" : "count: …, kept-by: self"
        )
      }
      if let element = Elements.output(parameter, conventions) {
        if draft.makesObject, element.type.map({ Elements.isBytes($0, conventions) }) ?? true {
          return (
            "whether C reads or writes `\(name)`, how far, and whether the new object goes on using it, is unknown; give its `count` and "
              + "`kept-by`, or `output`, `borrowed`, `capacity` and `count`",
            "count: …, kept-by: result"
          )
        }
        return (
          "whether C reads or writes `\(name)`, and how far, is unknown; give `output`, `capacity` and `count`",
          "output: true, capacity: …, count: …"
        )
      }
      if let inner = library.pointer(pointer.pointee), !pointer.isPointeeConst,
        Elements.kind(inner.pointee, conventions) != nil
      {
        if !inner.isPointeeConst, library.isCharacter(inner.pointee),
          words(of: name).contains(where: { $0.hasPrefix("err") })
        {
          return (
            "what frees the text of an error that C leaves in `\(name)` is unknown; say `error` with the function that does",
            "error: …"
          )
        }
        let count = library.isCharacter(inner.pointee) ? "" : ", count: …"
        let free = inner.isPointeeConst ? "" : ", free: …"
        return (
          "what C gives out through `\(name)` (a `\(Spelling.of(parameter.type))`), how far it reaches, and who frees it, is "
            + "unknown",
          "output: true\(count)\(free)"
        )
      }
      return ("`\(name)` is a `\(Spelling.of(parameter.type))`, whose meaning for memory is unknown", nil)
    case .record(let id) where conventions.records[id] == .stackFromC:
      return (
        "C may use the text in `\(name)` after the call; say `borrowed: true` where it does not", "borrowed: true"
      )
    default:
      return ("`\(name)` is a `\(Spelling.of(parameter.type))`, which has no safe form in Swift", nil)
    }
  }
}
