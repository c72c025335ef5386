// expected error: consumed more than once
import ConsumedReceiver

func usedTwice() throws {
  let stamp = try Stamp(1)
  try stamp.use()
  try stamp.tryUse(1)
}
