import ReturnedStruct
import ScenarioSupport

public func scenario() throws {
  var forest: Forest? = try Forest("oak")
  var walk: Walk? = try forest?.firstTree.map { Walk($0) }
  forest = nil
  // Where there is no memory, a walk is nowhere.
  guard let first = walk?.tree else { return }
  expectEqual(first.kind, 111)
  let steps = walk?.step() == true
  let copy = walk?.copy()
  let tree = walk?.tree
  walk = nil
  // The copy goes on alone, and the tree holds what it is a part of.
  if steps { expectEqual(tree?.kind, 97) }
  while copy?.step() == true {}
  if copy?.length == 3 { expectEqual(copy?.tree?.kind, 107) }
  expect(try Forest("").firstTree == nil, "an empty forest has no tree")
}
