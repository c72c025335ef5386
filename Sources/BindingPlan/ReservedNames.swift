/// Names that a plan must not give to types, because generated bodies mean something else by them.
///
/// They are those of the standard library and of the runtime that the emitter writes without qualification.
public enum ReservedNames {
  public static let types: Set<String> = [
    "Accumulator", "Any", "AnyObject", "Array", "BinaryInteger", "BitwiseCopyable", "Bool", "BoundaryError",
    "BoundaryFailure", "CChar", "CList", "CallbackContext", "CallbackOwnership", "CallbackRegistry", "CallbackSlot",
    "CallbackTable", "CheckedCount", "ClosureError", "CustomStringConvertible", "Double", "ElementsForC", "Error",
    "Failure", "FixedWidthInteger", "Float", "Hashable", "Hasher", "Int", "Int16", "Int32", "Int64", "Int8",
    "KeptError", "KeptTexts", "Lease", "Lending", "Never", "OpaquePointer", "OptionSet", "Optional", "OutputSlot",
    "OwnedCallback", "OwnedResource", "Protocol", "RawRepresentable", "RecordMemory", "ResourceNumber",
    "ReturnedElements", "ReturnedTexts", "RowTable", "Self", "Sendable", "SeriesState", "SeriesValue", "Span",
    "StableBuffer", "StaticName", "StaticString", "StreamStep", "StreamTransfer", "StreamWindow", "String",
    "StructStorage", "TextForC", "Type", "UInt", "UInt16", "UInt32", "UInt64", "UInt8", "UTF8", "UnsafeBufferPointer",
    "UnsafeMutablePointer", "UnsafeMutableRawPointer", "UnsafePointer", "UnsafeRawBufferPointer", "UnsafeRawPointer",
    "Void",
  ]

  /// Names that a plan must not give to constants, which are read with functions of these names.
  public static let constants: Set<String> = ["withUnsafeBytes"]
}
