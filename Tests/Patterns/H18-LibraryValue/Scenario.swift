import LibraryValue
import ScenarioSupport

public func scenario() throws {
  expectThrows(LibraryValueError.status(function: "net_global_init", code: -3)) { try LibraryValueLibrary(-1) }
  var library: LibraryValueLibrary? = try LibraryValueLibrary(0)
  expectEqual(try netResolve("far", library: library!), 3)
  var session: Session? = try Session(host: "near", library: library!)
  let request = try Request(session!)
  let copy = try session!.copy()
  library = nil
  session = nil
  expectEqual(try request.send(3), 7)
  expectEqual(copy.id, 4)

  let first = try LibraryValueLibrary(0)
  let second = try Session(host: "other", library: LibraryValueLibrary(1))
  expectEqual(second.id, 5)
  withExtendedLifetime(first) {}
}
