/// One inference: a shape of C, the evidence that it needs, and what follows.
///
/// A rule that does not recognise its shape leaves the draft as it is. A rule that recognises the shape, but not enough
/// evidence, refuses and says which annotation decides.
protocol FunctionRule: Sendable {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions)
}

/// Every rule, in the order in which they look at a function: what rules a function out comes first, then ownership,
/// then buffers, then text, then plain values, which take what no other rule has claimed.
let functionRules: [any FunctionRule] = [
  SkippedByAnnotation(),
  UncallableFunction(),
  LifecycleFunctions(),
  SeparateContext(),
  InPlaceObject(),
  ListFunctions(),
  LifeEnd(),
  ReferenceCounting(),
  DefaultedArgument(),
  FixedArgument(),
  AllocatorHooks(),
  OwnershipControl(),
  StreamFunction(),
  ErrorArgument(),
  KeptOutputs(),
  HandedOutMemory(),
  MemoryStruct(),
  ObjectOutput(),
  ReturnedObject(),
  ReturnedStruct(),
  ErrorRecords(),
  ObjectArray(),
  ListArgument(),
  StreamArgument(),
  ObjectArgument(),
  CallbackTable(),
  CallbackArgument(),
  AnnotatedEnumeration(),
  RowPointers(),
  AnnotatedBuffer(),
  AttributedExtents(),
  FixedArray(),
  InOutLength(),
  CountedOutput(),
  CountedInput(),
  ScalarOutput(),
  TextArray(),
  TextArgument(),
  ErrorText(),
  BorrowedText(),
  DocumentedStatus(),
  StatusResult(),
  CountedResult(),
  PlainRecordValue(),
  ScalarValue(),
  CheckedResult(),
  SystemError(),
]
