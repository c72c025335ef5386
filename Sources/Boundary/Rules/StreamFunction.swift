import Annotations
import CModel

/// A function that moves bytes through C, a part at a time.
///
/// **Shape.** `int deflate(z_stream *, int flush)`, whose struct says where bytes and room are (`next_in`, `avail_in`, `next_out`,
/// `avail_out`); or `size_t compress(Context *, OutBuffer *, InBuffer *)`, with structs of an address, a size and a position.
///
/// **Evidence.** The shape; and the annotation `stream`, which says what result means the end, and which that nothing could be done.
///
/// **Why this is sound.** The addresses are C's for one call: the struct's members are NULL and 0 again when the call returns, whatever
/// happens. The call is repeated while it makes progress, so that it ends; and no more comes out than the caller allows.
///
/// **Where a naive version is wrong.** `Z_STREAM_END` and `Z_BUF_ERROR` are no failures; a decoder that is at its end leaves what follows
/// alone, so that how much was taken is a result; a `z_stream` that still points at an array of Swift's after the call makes the
/// next function read freed memory; a few bytes of input make gigabytes of output.
struct StreamFunction: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    let shapes = StreamShapes(library: conventions.library, importer: conventions.importer)
    let buffers = draft.undecided.compactMap { index in
      shapes.buffer(draft.function.parameters[index].type).map { (index, $0.buffer) }
    }
    let receiver = draft.undecided.first { index in
      guard let pointer = conventions.library.objectPointer(draft.function.parameters[index].type), !pointer.isConst
      else { return false }
      return conventions.handles[pointer.object]?.isInPlace == true && shapes.members(of: pointer.object) != nil
    }
    let stream = draft.annotation.stream
    guard stream != StreamAnnotation() else { return doubt(&draft, buffers.map(\.0), receiver) }
    let inputs = buffers.filter(\.1.isInput).map(\.0)
    let outputs = buffers.filter { !$0.1.isInput }.map(\.0)
    guard (inputs.count < 2 && outputs.count == 1) || (buffers.isEmpty && receiver != nil) else {
      return draft.refuse("nothing among its arguments carries the bytes of a stream")
    }
    guard let status = status(draft, conventions) else {
      return draft.refuse(
        "which of its results are failures is unknown; list the successes under `errors`",
        annotation: "errors:\n  \(Spelling.of(draft.function.result)): { success: …, codes: … }")
    }
    let finish = stream.finish.flatMap { finishArgument($0.value, draft, conventions) }
    guard (stream.finish == nil) == (finish == nil) else {
      return draft.refuse("none of its arguments has the value `\(stream.finish?.value ?? "")`")
    }
    let evidence = Evidence(.annotation, "`stream`")
    for index in inputs { draft.decide(index, .streamInput, evidence) }
    for index in outputs { draft.decide(index, .streamOutput, evidence) }
    let library = conventions.library
    draft.decideResult(
      .streamed(
        TransferUse(
          status: status, end: stream.end.compactMap { library.constant($0.value) },
          stalled: stream.stalled.compactMap { library.constant($0.value) }, finish: finish,
          receiver: buffers.isEmpty ? receiver : nil)), evidence)
  }

  private func status(_ draft: FunctionDraft, _ conventions: Conventions) -> StatusType? {
    if case .enumeration(let id) = conventions.library.resolve(draft.function.result) {
      return conventions.statuses[.enumeration(id)] == nil ? nil : .enumeration(id)
    }
    guard let type = FailureFunctions.type(draft.function.result, conventions.library) else { return nil }
    return conventions.statuses[type] == nil ? nil : type
  }

  /// The argument that can have the value: of the enum that has it, or else the only number.
  private func finishArgument(_ constant: String, _ draft: FunctionDraft, _ conventions: Conventions) -> TransferUse
    .Finish?
  {
    let library = conventions.library
    let parameters = draft.function.parameters
    let ofEnumeration = parameters.firstIndex { parameter in
      guard case .enumeration(let id) = library.resolve(parameter.type) else { return false }
      return library.enumeration(id)?.constants.contains { $0.name == constant } == true
    }
    if let index = ofEnumeration { return TransferUse.Finish(argument: index, constant: constant) }
    let numbers = parameters.indices.filter { conventions.importer.integer(parameters[$0].type) != nil }
    guard numbers.count == 1, let value = library.constant(constant) else { return nil }
    return TransferUse.Finish(argument: numbers[0], constant: value.description)
  }

  /// Without the annotation, the function would move nothing, or cannot be called at all.
  private func doubt(_ draft: inout FunctionDraft, _ buffers: [Int], _ receiver: Int?) {
    if let index = buffers.first {
      return draft.refuse(
        "`\(draft.parameterName(index))` seems to carry the bytes of a stream; say which result is its end",
        annotation: draft.suggestion("stream: { end: … }"))
    }
    guard receiver != nil, !draft.makesObject else { return }
    let directive = draft.function.parameters.contains { parameter in
      words(of: parameter.name ?? "").containsAny(of: ["flush", "action", "directive"])
    }
    let verbs: Set<String> = [
      "compress", "decompress", "inflate", "deflate", "encode", "decode", "code", "transform",
    ]
    guard directive || (draft.function.parameters.count == 1 && verbs.contains(draft.words.last ?? "")) else { return }
    draft.refuse(
      "it seems to move bytes through the members of its struct; say which result is the stream's end",
      annotation: draft.suggestion("stream: { end: … }"))
  }
}
