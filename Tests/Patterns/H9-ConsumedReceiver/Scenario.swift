import ConsumedReceiver
import ScenarioSupport

public func scenario() throws {
  let gone = ConsumedReceiverError.boundary(.consumed(type: "Posting"))
  let needed = ConsumedReceiverError.boundary(.inUse(type: "Posting"))
  let tallybook = try Tallybook(10)

  let posting = try Posting(tallybook)
  expectEqual(try posting.add(4), 4)
  try posting.commit()
  expectEqual(tallybook.total, 4)
  expectThrows(gone) { try posting.add(1) }
  expectThrows(gone) { try posting.commit() }

  // It is gone after a failure as well.
  let tooMuch = try Posting(tallybook)
  try tooMuch.add(100)
  expectThrows(ConsumedReceiverError.status(function: "posting_commit", code: -1)) { try tooMuch.commit() }
  expectThrows(gone) { try tooMuch.add(1) }

  // It is not where C takes it over only when it succeeds.
  let second = try Posting(tallybook)
  try second.add(5)
  expectThrows(ConsumedReceiverError.status(function: "posting_try_commit", code: -1)) { try second.tryCommit(8) }
  try second.add(-1)
  try second.tryCommit(8)
  expectEqual(tallybook.total, 8)
  expectThrows(gone) { try second.tryCommit(8) }

  // While a teller needs it, it neither ends nor changes hands.
  let third = try Posting(tallybook)
  var teller: Teller? = try Teller(third)
  try third.add(2)
  expectEqual(teller?.sum, 2)
  expectThrows(needed) { try third.commit() }
  expectThrows(needed) { try third.apply() }
  teller = nil
  expectEqual(try third.apply(), 2)
  expectEqual(tallybook.total, 8)

  // Nobody committed it: it is undone, before its tallybook goes.
  let undone = try Posting(Tallybook(1))
  try undone.add(1)

  try stamps()
}

/// Using one that has one owner after it was taken over does not compile.
private func stamps() throws {
  let stamp = try Stamp(1)
  try stamp.use()
  expectThrows(ConsumedReceiverError.status(function: "stamp_use", code: -1)) {
    let refused = try Stamp(0)
    try refused.use()
  }
  let tried = try Stamp(3)
  try tried.tryUse(3)
  expectThrows(ConsumedReceiverError.status(function: "stamp_try_use", code: -1)) {
    let kept = try Stamp(3)
    try kept.tryUse(4)
  }
}
