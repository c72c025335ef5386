import Detached
import ScenarioSupport

public func scenario() throws {
  var tree: Tree? = try Tree()
  for number in 1...3 { try tree?.grow(number) }
  let top = tree?.top
  expectEqual(try top?.number, 1)
  let last = try tree?.detachLeaf()
  expectEqual(last?.number, 3)
  expectThrows(DetachedError.boundary(.staleView(type: "LeafView"))) { try top?.number }
  let first = try tree?.releaseFirst()
  expectEqual(first?.number, 1)
  expectEqual(tree?.count, 1)
  _ = try tree?.detachLeaf()
  expectThrows(DetachedError.boundary(.creationFailed(function: "tree_detach_leaf"))) { try tree?.detachLeaf() }
  tree = nil
  expectEqual(last?.number, 3)
}
