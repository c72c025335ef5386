// expected error: cannot convert value of type 'String' to expected argument type 'Int'
import CallSeries

func misuse(_ sheet: Sheet) throws {
  try sheet.define(
    "sum", state: { 0 }, add: { (state: inout Int, _, number) in state += number },
    finish: { state, tally in try tally.say(String(state)) })
}
