import CyclicTypes
import ScenarioSupport

public func scenario() throws {
  try ring()
  try chain()
  // Structs in structs, through names for names.
  let grain = Grain(x: 1, in: GrainShell(y: -2, in: GrainCore(z: [3, 4])))
  let doubled = try grainDoubled(grain)
  expectEqual(doubled, Grain(x: 2, in: GrainShell(y: -4, in: GrainCore(z: [6, 8]))))
  expectEqual(Set([grain, doubled, grain]).count, 2)
}

/// Parts that point at each other all belong to the one whole, however long one goes from part to part.
func ring() throws {
  expectThrows { _ = try Rosary(0) }
  var bead: Bead?
  do {
    let rosary = try Rosary(3)
    bead = rosary.first
    for number in 0..<3000 {
      guard let current = bead else { return expect(false, "a ring has no end") }
      if number % 1000 == 0 { expectEqual(try current.number, number % 3) }
      bead = try current.next
    }
    // Seen through its part, the whole is a view of itself, and no second owner.
    var view = try bead?.rosary
    expectEqual(try view?.first?.number, 0)
    view = try view?.first?.next?.rosary
    expectEqual(try view?.first?.rosary?.first?.number, 0)
    expectEqual(rosary.each { Int32($0) }, 3)
  }
  // What `each` may have changed, is out of date, in whichever way one got there.
  expectThrows { try bead?.number }
  bead = nil

  let one = try Rosary(1)
  let only = one.first
  expectEqual(try only?.next?.next?.number, 0)
  one.turn()
  expectThrows { try only?.next }
  expectEqual(try one.first?.number, 0)
}

/// Objects that hold the one that they were made from, down to the first.
func chain() throws {
  let root = try Vine(from: nil, number: 1)
  var tip = root
  for number in 2...20 { tip = try Vine(from: tip, number: number) }
  expectEqual(tip.sum, 20 * 21 / 2)
  let branch = try Vine(from: root, number: 5)
  expectEqual(branch.sum, 6)
}
