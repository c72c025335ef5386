import Annotations
import CModel

/// `size_t t_compressBound(size_t size)` beside `t_compress(dst, capacity, src, size)`: how much room is enough.
///
/// **Shape.** A function of one integer that returns an integer, and is named like the writing function, or like its beginning, with
/// “bound” behind.
///
/// **Evidence.** The names, and among the writing function's counts of what it reads one of the same name as the bound's parameter, or just
/// one.
///
/// **Why this is sound.** The bound only replaces the capacity of a caller who gives none. C is told the capacity, whatever it is, so that
/// a bound which is too small makes the call fail and nothing else; one that is negative or does not fit throws.
///
/// **Where a naive version is wrong.** `deflateBound(stream, length)` depends on the stream's settings, `ZSTD_decompressBound(src, size)` reads
/// a buffer: neither is a function of a length. `LZ4_compressBound` is too little for `LZ4F_compressFrame`, which writes frames.
enum BoundFunction {
  /// The call of the bound function; nil where there is none.
  static func bound(_ draft: inout FunctionDraft, _ conventions: Conventions) -> AnnotationExpression? {
    guard let function = function(draft, conventions), let count = count(for: function, draft, conventions) else {
      return nil
    }
    let name = draft.parameterName(count)
    draft.note(Evidence(.naming, "`\(function.name)` says how much room is enough for `\(name)`"))
    return .call(function.name, [.name(name)])
  }

  private static func function(_ draft: FunctionDraft, _ conventions: Conventions) -> CFunction? {
    let own = draft.words.map(\.withoutTrailingDigits)
    let candidates = conventions.library.functions.compactMap { function -> (function: CFunction, length: Int)? in
      guard function.parameters.count == 1, conventions.importer.integer(function.parameters[0].type) != nil,
        conventions.importer.integer(function.result) != nil
      else { return nil }
      let words = conventions.library.strippedWords(function)
      guard words.count > 1, words.last == "bound", own.starts(with: words.dropLast()),
        sharesPrefix(function.name, draft.function.name)
      else { return nil }
      return (function, words.count)
    }
    guard let longest = candidates.map(\.length).max() else { return nil }
    let best = candidates.filter { $0.length == longest }
    return best.count == 1 ? best[0].function : nil
  }

  /// Of two interfaces in one library each has bounds of its own: the names must be the same from the first letter on.
  private static func sharesPrefix(_ bound: String, _ name: String) -> Bool {
    var beginning = bound.dropLast("bound".count)
    while beginning.last == "_" { beginning.removeLast() }
    return name.hasPrefix(beginning)
  }

  /// The parameter that counts what is read.
  private static func count(for bound: CFunction, _ draft: FunctionDraft, _ conventions: Conventions) -> Int? {
    let counts = draft.undecided.compactMap { index -> Int? in
      guard Elements.input(draft.function.parameters[index], conventions) != nil else { return nil }
      return Elements.count(for: index, draft, conventions)
    }
    let named = counts.filter { draft.function.parameters[$0].name == bound.parameters[0].name }
    if named.count == 1 { return named[0] }
    return counts.count == 1 ? counts[0] : nil
  }
}
