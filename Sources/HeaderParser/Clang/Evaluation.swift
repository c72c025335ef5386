import CLibclang
import CModel

/// The value of a constant expression, as clang computes it.
enum Evaluation {
  case integer(CIntegerValue)
  case floating(Double)
}

extension Cursor {
  /// The value that a variable is initialized with; nil where it is no constant number.
  var evaluated: Evaluation? {
    let functions = clang.functions
    guard let result = functions.clang_Cursor_Evaluate(raw) else { return nil }
    defer { functions.clang_EvalResult_dispose(result) }
    switch functions.clang_EvalResult_getKind(result) {
    case CXEval_Int:
      return functions.clang_EvalResult_isUnsignedInt(result) != 0
        ? .integer(CIntegerValue(functions.clang_EvalResult_getAsUnsigned(result)))
        : .integer(CIntegerValue(functions.clang_EvalResult_getAsLongLong(result)))
    case CXEval_Float:
      return .floating(functions.clang_EvalResult_getAsDouble(result))
    default:
      return nil
    }
  }
}
