import CLibclang

/// A place in a file; for what a macro produced, the place where the macro was used.
struct SourcePosition: Hashable {
  /// nil for what the compiler declares by itself.
  var file: CXFile?
  var line: Int
  var column: Int
  /// In bytes, from the start of the file.
  var offset: Int

  init(_ location: CXSourceLocation, _ clang: Libclang) {
    var file: CXFile?
    var line: UInt32 = 0
    var column: UInt32 = 0
    var offset: UInt32 = 0
    clang.functions.clang_getExpansionLocation(location, &file, &line, &column, &offset)
    self.file = file
    self.line = Int(line)
    self.column = Int(column)
    self.offset = Int(offset)
  }
}
