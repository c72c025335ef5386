import Arena
import ScenarioSupport

public func scenario() throws {
  try nodesKeepTheArena()
  try resetEndsNodes()
  try oneOwner()
}

private func nodesKeepTheArena() throws {
  var forest: Forest? = try Forest()
  expect(try forest?.lastTwig == nil, "no node yet")
  let root = try forest!.newTwig("root")
  let leaf = try forest!.newTwig("leaf")
  expectEqual(forest?.size, 2)
  try root.append(leaf)
  try forest?.setTrunk(root)
  _ = try leaf.setWeight(7)
  forest = nil
  expectEqual(try root.label, "root")
  let child = try root.firstChild
  expectEqual(try child?.label, "leaf")
  expectEqual(try child?.weight, 7)
  expect(try child?.firstChild == nil, "a leaf has no child")
}

/// Making nodes leaves others alone; a reset, and what may be one, ends them.
private func resetEndsNodes() throws {
  let forest = try Forest()
  let node = try forest.newTwig("a")
  _ = try forest.newTwig("b")
  expectEqual(try node.label, "a")
  forest.reset()
  expectThrows(ArenaError.boundary(.staleView(type: "Twig"))) { try node.label }
  expectThrows(ArenaError.boundary(.staleView(type: "Twig"))) { try node.setWeight(1) }
  let other = try forest.newTwig("c")
  expectThrows(ArenaError.boundary(.staleView(type: "Twig"))) { try other.append(node) }
  forest.season()
  expectThrows(ArenaError.boundary(.staleView(type: "Twig"))) { try other.label }
}

/// C links the nodes, and each must live as long as the other.
private func oneOwner() throws {
  let forest = try Forest()
  let root = try forest.newTwig("root")
  do {
    let other = try Forest()
    let foreign = try other.newTwig("foreign")
    expectThrows(ArenaError.boundary(.otherOwner(parameter: "child"))) { try root.append(foreign) }
    expectThrows(ArenaError.boundary(.otherOwner(parameter: "twig"))) { try forest.setTrunk(foreign) }
    expect(try root.compare(foreign) != 0, "comparing links nothing")
  }
  expect(try root.firstChild == nil, "nothing was linked")
  expect(try forest.trunk == nil, "nothing was linked")
}
