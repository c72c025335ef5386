import Foundation

/// The arguments with which clang reads a library's headers.
struct CompilerArguments {
  var request: ParseRequest
  var resourceDirectory: String?
  /// Those of `optionalFlags` that this clang knows.
  var acceptedFlags: [String]
  var environment: [String: String]

  /// A GCC that is new enough for glibc to show its attributes (`malloc(fclose, 1)`, `access`), which it hides from the
  /// GCC 4.2 that clang claims to be.
  static let claimedCompiler = "-fgnuc-version=11.1"
  /// Without the first, `ptrcheck.h` says nothing; without the second, old versions do not know `[[deprecated]]` in C, and
  /// new ones, which do, no longer know the flag.
  static let optionalFlags = ["-fexperimental-bounds-safety-attributes", "-fdouble-square-bracket-attributes"]

  /// Without `-fno-builtin`, functions that clang knows (`strlen`) have the types that it knows them with instead of those
  /// in the header. What may break a header that has other ideas is left away where `isConservative`: macros with names
  /// that are not reserved.
  func list(isConservative: Bool) -> [String] {
    var list = ["-x", "c", "-std=gnu17", "-w", "-ferror-limit=0", "-fno-builtin"]
    if let resourceDirectory { list += ["-resource-dir", resourceDirectory] }
    list += acceptedFlags
    list += AttributeAnnotations.definitions(isConservative: isConservative)
    list += request.includePaths.map { "-I" + Paths.absolute($0) }
    return list + systemRoot + request.clangArguments
  }

  /// Directories that are searched because the user said so, in order.
  var includePaths: [String] {
    var paths = request.includePaths
    var arguments = request.clangArguments[...]
    let flags = ["-isystem", "-iquote", "-idirafter", "-I"]
    while let argument = arguments.popFirst() {
      guard let flag = flags.first(where: argument.hasPrefix) else { continue }
      if argument == flag {
        if let path = arguments.popFirst() { paths.append(path) }
      } else {
        paths.append(String(argument.dropFirst(flag.count)))
      }
    }
    return paths.map(Paths.absolute)
  }

  /// Apple's headers lie in an SDK, which libclang does not look for by itself.
  private var systemRoot: [String] {
    #if canImport(Darwin)
      let known = [
        environment["SDKROOT"],
        "/Applications/Xcode.app/Contents/Developer/Platforms/MacOSX.platform/Developer/SDKs/MacOSX.sdk",
        "/Library/Developer/CommandLineTools/SDKs/MacOSX.sdk",
      ]
      return known.compactMap { $0 }.first(where: Paths.isDirectory).map { ["-isysroot", $0] } ?? []
    #else
      return []
    #endif
  }
}
