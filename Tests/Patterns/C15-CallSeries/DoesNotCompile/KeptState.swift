// expected error: escaping closure captures 'inout' parameter 'state'
import CallSeries

func misuse(_ sheet: Sheet) throws {
  var later: [() -> Void] = []
  try sheet.define("sum", state: { 0 }, add: { state, _, _ in later.append { state += 1 } }, finish: { _, _ in })
}
