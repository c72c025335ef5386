import Annotations
import CModel

/// A text that a callback returns to C: who owns it is the mirror image of what a function returns.
///
/// **Shape.** `const char *(*name)(…, void *)`.
///
/// **Evidence.** The annotations `returns` and `allocate` alone.
///
/// **Why this is sound.** C gets a copy. Where C frees it, a function of C's has allocated it. Where C does not, the copy stays until the
/// closure is called again, or as long as the closure: and that stays as long as the object, where another could take its place, since C
/// may read the last text after that. What C could release itself while the closure runs is refused, and so is what several threads call.
///
/// **Where a naive version is wrong.** A readline generator returns what `free` frees; `XML_SetUnknownEncodingHandler` aside, most
/// libraries copy at once; a name callback of a plug-in is asked once, and its text used until the end.
enum ReturnedTexts {
  static func read(
    _ type: CType, _ annotation: CallbackAnnotation, _ name: String, _ library: Library
  ) throws(UnsuitedCallback) -> ReturnedText {
    let nullability = library.pointer(type)?.nullability
    if let allocate = annotation.allocate?.value {
      guard let function = library.function(allocate), allocates(function, library), nullability != .nonnull else {
        throw UnsuitedCallback(
          reason:
            "the callback `\(name)` returns text, and `\(allocate)` is no function that allocates one, or it must not fail"
        )
      }
      return ReturnedText(allocate: allocate, isOptional: nullability == .nullable)
    }
    guard let returns = annotation.returns?.value else {
      throw UnsuitedCallback(
        reason:
          "the callback `\(name)` returns a `\(Spelling.of(type))`, and who frees it is unknown; say `returns: borrowed` "
          + "where C copies it, `allocate` where C frees it",
        annotation: "callback: { returns: borrowed }")
    }
    return ReturnedText(isKept: returns == .kept, isOptional: nullability == .nullable)
  }

  /// A function of a number of bytes, or of a text that it copies.
  static func allocates(_ function: CFunction, _ library: Library) -> Bool {
    guard function.parameters.count == 1, !function.type.isVariadic, let result = library.pointer(function.result),
      !result.isPointeeConst
    else { return false }
    if duplicates(function, library) { return true }
    return library.typedefChain(function.parameters[0].type).contains("size_t")
  }

  static func duplicates(_ function: CFunction, _ library: Library) -> Bool {
    guard let text = function.parameters.first.flatMap({ library.characters($0.type) }) else { return false }
    return text.isPointeeConst && library.characters(function.result) != nil
  }

  /// Refuses to hold memory for a closure that may be gone when C reads it, or that several threads call.
  static func check(_ use: inout CallbackUse) throws(UnsuitedCallback) {
    guard use.signature.returnsHeldMemory else { return }
    guard use.release == nil, use.sharedContext == nil, !use.isSendable else {
      let isText = use.signature.returnedElements == nil
      throw UnsuitedCallback(
        reason:
          "C may read the \(isText ? "text" : "elements") that a closure returned when the closure is gone, or on another thread"
          + (isText ? "; say `allocate` where C frees it" : ""))
    }
    if use.retention == .receiverUntilReplaced { use.retention = .receiver }
  }
}
