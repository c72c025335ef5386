import References
import ScenarioSupport

public func scenario() throws {
  var scene: Scene? = try Scene()
  do {
    let node = try Node(1)
    scene?.add(node)
    try scene?.add(Node(2))
    expectEqual(node.references, 2)
  }
  let first = try scene?.getNode(0)
  expectEqual(first?.number, 1)
  expectEqual(first?.references, 2)
  expectEqual(scene?.getLast()?.number, 2)
  expectEqual(scene?.refLast()?.references, 2)
  expectEqual(try scene?.findNode(1)?.references, 3)
  expectEqual(try scene?.findNode(9)?.references, nil)
  expectEqual(first?.references, 2)
  expectEqual(scene?.get0First()?.references, 3)
  expectEqual(try scene?.pickNode(0)?.references, 3)
  expectEqual(try scene?.pickNode(5)?.references, nil)
  let second = scene?.largest()
  try second?.setNumber(7)
  expectEqual(try scene?.getNode(1)?.number, 7)
  expectEqual(try scene?.getNode(2)?.number, nil)
  scene?.clear()
  expectEqual(first?.references, 1)
  expectEqual(scene?.get0First()?.references, nil)
  scene = nil
  expectEqual(second?.number, 7)
}
