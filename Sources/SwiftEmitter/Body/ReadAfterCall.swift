import BindingPlan

extension CallScope {
  /// Whether the body reads memory after the call that C did not hand over: the rest of a text that it parsed (`strtol`,
  /// `sqlite3_prepare_v2`), or a part of one, stands in the argument itself, which must still be there.
  var readsAfterCall: Bool {
    let isInOutputs = callable.outputs.contains { output in
      switch output.kind {
      case .value(_, _, let conversion), .replaced(let conversion): pointsElsewhere(conversion)
      case .buffer, .text, .rows, .slot, .count, .read: false
      }
    }
    if isInOutputs { return true }
    return if case .value(let conversion) = callable.result { pointsElsewhere(conversion) } else { false }
  }

  /// Whether a value is made of memory that is neither a number nor Swift's to free.
  private func pointsElsewhere(_ conversion: ConversionPlan) -> Bool {
    switch conversion {
    case .copied(let plan, _): plan.deallocator == nil
    case .memoryRecord(let plan): plan.release == nil
    case .record(let type), .recordPointer(let type, _): index.record(type)?.isUnsafe == true
    case .direct, .integer, .floating, .boolean, .enumeration, .recordArray, .borrowedString, .borrowedBuffer,
      .ownedString, .newHandle, .view:
      false
    }
  }
}
