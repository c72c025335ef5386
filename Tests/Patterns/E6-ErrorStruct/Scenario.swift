import ErrorStruct
import ScenarioSupport

public func scenario() throws {
  expectThrows(ErrorStructError.library(function: "shelf_open", message: "seven")) { try Shelf("") }
  let shelf = try Shelf("books")
  expectEqual(try shelf.put(3), 3)
  expectThrows(ErrorStructError.library(function: "shelf_put", message: "another")) { try shelf.put(-1) }
  expectEqual(try shelf.put(2), 5)

  // An error that one makes is thrown when it is passed on, and freed once; it is gone then.
  let error = try ShelfError(7)
  expectEqual(try error.compare(5), 2)
  expectThrows(ErrorStructError.library(function: "shelf_error_propagate", message: "seven")) { try error.propagate() }
  expectThrows(ErrorStructError.boundary(.consumed(type: "ShelfError"))) { try error.compare(7) }
  expectThrows(ErrorStructError.boundary(.consumed(type: "ShelfError"))) { try error.propagate() }
  // One that is not passed on is freed, too.
  _ = try ShelfError(1)
}
