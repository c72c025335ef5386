/// Which C functions free what a wrapper copies or owns.
extension CallablePlan {
  public var deallocators: Set<String> {
    var names: Set<String> = []
    if case .value(let conversion) = result { names.formUnion(conversion.deallocators) }
    for case .value(_, _, let conversion) in outputs.map(\.kind) { names.formUnion(conversion.deallocators) }
    for case .keptOutput(_, _, _, _, let free) in arguments { names.insert(free.cFunction) }
    if let errorOutput { names.insert(errorOutput.free) }
    return names
  }
}

extension ConversionPlan {
  fileprivate var deallocators: Set<String> {
    switch self {
    case .ownedString(let free, _): [free]
    case .copied(let memory, _): Set(memory.deallocator.map { [$0.cFunction] } ?? [])
    default: []
    }
  }
}

extension HandlePlan {
  public var deallocators: Set<String> {
    callables.reduce(into: Set(([destroy].compactMap { $0 } + endings.map(\.destroy)).map(\.cFunction))) {
      names, callable in
      names.formUnion(callable.deallocators)
    }
  }
}
