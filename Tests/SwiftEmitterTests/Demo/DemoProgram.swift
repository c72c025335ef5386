/// A program that uses the generated API as anyone would, and checks what C has seen.
enum DemoProgram {
  static let source = #"""
    import Demo

    nonisolated(unsafe) var failures = 0
    func expect(_ condition: Bool, _ what: String, line: Int = #line) {
      if !condition { failures += 1; print("line \(line): \(what)") }
    }
    func expectError(_ error: DemoError, line: Int = #line, _ body: () throws(DemoError) -> Void) {
      do { try body(); expect(false, "nothing thrown instead of \(error)", line: line) }
      catch let thrown { expect(thrown == error, "\(thrown) instead of \(error)", line: line) }
    }
    func scenario(_ name: String, _ body: () throws -> Void) {
      do { try body() } catch { expect(false, "\(name) threw \(error)") }
      expect(live() == 0, "\(name) leaves \(live()) objects")
    }

    scenario("creation") {
      let box = try Box()
      expect(try box.width == 7, "width")
      expect(Box(exists: false) == nil && Box(exists: true) != nil, "failable")
      expect(Box.make(exists: false) == nil, "factory")
      _ = Box(sure: true)
      _ = try Box(path: "good")
      expect(live() == 1, "live \(live())")
      expectError(.bad) { () throws(DemoError) in _ = try Box(path: "bad") }
      expectError(.bad) { () throws(DemoError) in _ = try Box(path: "none") }
      expectError(.boundary(.interiorNUL(parameter: "path"))) { () throws(DemoError) in _ = try Box(path: "a\0b") }
      expect("\(DemoError.bad)" == "really bad" && "\(DemoError.tooFull)" == "too full (ST_FULL)", "descriptions")
      expect(DemoError.worst == .bad, "alias")
    }
    scenario("integers") {
      let box = try Box()
      try box.setWidth(8)
      expect(try box.width == 8, "set")
      expectError(.boundary(.integerOutOfRange(parameter: "width"))) { () throws(DemoError) in try box.setWidth(1 << 40) }
      expectError(.bad) { () throws(DemoError) in try box.setWidth(1000) }
      expectError(.status(function: "demo_check", code: 5)) { () throws(DemoError) in try check(unsafe: 5) }
      let size = try box.size()
      expect(size.width == 8 && size.height == 16, "outputs")
    }
    scenario("text") {
      let box = try Box()
      expect(try box.name == nil && box.titleOrNil() == nil, "nil")
      expect(try box.nameOrEmpty() == "" && box.title() == "", "empty")
      expectError(.boundary(.nullResult(function: "box_name"))) { () throws(DemoError) in _ = try box.requiredName() }
      expectError(.boundary(.nullResult(function: "box_title"))) { () throws(DemoError) in _ = try box.requiredTitle() }
      try box.rename(in: "né", suffix: "!")
      expect(try box.name == "né!" && box.title() == "né!" && box.sureTitle() == "né!", "copied")
      try box.rename(in: "x")
      expect(try box.name == "x", "no suffix")
      expect(try box.describe(fails: false) == "a box", "output text")
      expectError(.bad) { () throws(DemoError) in _ = try box.describe(fails: true) }
      expect(try length(text: nil, items: [1.0]) == 1000 && length(text: "abc", items: []) == 3, "optional text")
    }
    scenario("buffers") {
      let box = try Box()
      expect(try box.data == [] && box.prefix(count: 0) == nil, "null")
      expect(try box.write(first: [1], second: [], text: []) == 1, "empty")
      expect(try box.write(first: [1, 2], second: [3], text: [4]) == 4, "counts")
      expect(try box.data == [1, 2, 3, 4] && box.prefix(count: 2) == [1, 2], "copied")
      expectError(.boundary(.integerOutOfRange(parameter: "count"))) { () throws(DemoError) in _ = try box.prefix(count: -1) }
      expectError(.boundary(.bufferTooShort(parameter: "second", count: 0, required: 1))) { () throws(DemoError) in
        try box.write(first: [1, 2], second: [], text: [])
      }
      expect(try box.read(capacity: 2) == [1, 2] && box.read(capacity: 100) == [1, 2, 3, 4], "read")
      expect(try box.read(capacity: 0) == [], "read nothing")
      try box.setWidth(0)
      expectError(.boundary(.countOutOfRange(function: "box_read"))) { () throws(DemoError) in _ = try box.read(capacity: 4) }
      try box.setWidth(1)
      expectError(.boundary(.countOutOfRange(function: "box_read"))) { () throws(DemoError) in _ = try box.read(capacity: 4) }
      expect(try sum(values: [1, 2, 3], others: [0, 0, 0]) == 6 && sum(values: [], others: []) == 0, "sum")
      expectError(.boundary(.unequalCounts(parameter: "values", count: 1, other: "others", otherCount: 0))) { () throws(DemoError) in
        _ = try sum(values: [1], others: [])
      }
      let filled = try fill(count: 6)
      expect(filled.bytes == [0, 1, 2] && filled.written == 3, "fill")
      expect(try set(count: 3) == [9, 9, 9], "set")
      expectError(.boundary(.integerOutOfRange(parameter: "(count * 2) / 2"))) { () throws(DemoError) in
        _ = try box.colors(count: Int.max)
      }
    }
    scenario("records") {
      let box = try Box()
      let red = Color(r: 255, g: 0, b: 0), green = Color(r: 0, g: 254, b: 0)
      expect(try box.palette == [], "empty")
      try box.setColors([red, green])
      expect(try box.palette == [red, green] && box.paletteOrNil?.count == 2 && box.colors(count: 2) == [red, green], "palette")
      try box.paint(color: green, or: red)
      expect(try box.color(at: 1) == red && box.color(at: -1) == nil && box.requiredColor(at: 0) == green, "pointers")
      try box.paint(color: red)
      expect(try box.palette == [red], "nil record")
      try box.setColors([])
      try box.setWidth(2)
      expect(try box.palette == [] && box.paletteOrNil == nil, "null")
      expectError(.boundary(.integerOutOfRange(parameter: "r"))) { () throws(DemoError) in
        try box.setColors([Color(r: 256, g: 0, b: 0)])
      }
      expect(try mix(a: red, b: green) == Color(r: 127, g: 127, b: 0), "by value")
      var value = Info(
        width: 1, size: 2, scale: 0.5, visible: true, kind: .unrecognized(rawValue: 77), tint: red, parts: [1, 2],
        name: "seven77", default: 0, pair: [red, green])
      let copy = try info(value: value)
      value.width = 2
      value.default = 5
      expect(copy == value, "\(copy)")
      value.name = "eight888"
      expectError(.boundary(.bufferTooLong(parameter: "name", count: 8, capacity: 7))) { () throws(DemoError) in _ = try info(value: value) }
      value.name = ""
      value.parts = [1, 2, 3, 4, 5]
      expectError(.boundary(.bufferTooLong(parameter: "parts", count: 5, capacity: 4))) { () throws(DemoError) in _ = try info(value: value) }
    }
    scenario("enumerations") {
      expect(Kind(rawValue: 1) == .round && Kind.circle == .round && Kind(rawValue: 99) == .unrecognized(rawValue: 99), "cases")
      expect(Kind.unrecognized(rawValue: 1) == .round && Set([Kind.unrecognized(rawValue: 1), .round]).count == 1, "equal")
      expect(modes(a: .read, b: .write) == [.read, .write] && Mode.none == [], "options")
      expect(rawKind(kind: .plain, raw: .low) == .low, "raw conversion")
    }
    scenario("keeping") {
      let box = try Box()
      try box.keep([1, 2, 3])
      try box.keep([4, 5])
      expect(try box.kept == 9, "kept bytes")
      try box.keep([])
      var other: Box? = try Box()
      try box.listen(to: other!)
      weak let remembered = other
      other = nil
      expect(remembered != nil && live() == 2, "kept object")
      var parent: Box? = try Box()
      let lid = try Lid(box: parent!, bytes: [10, 20])
      parent = nil
      expect(lid.sum == 37, "lid")
      expect(try Lid(opening: box, bytes: [1], fails: false).sum == 8, "opened lid")
      expectError(.bad) { () throws(DemoError) in _ = try Lid(opening: box, bytes: [1], fails: true) }
      let derived = try box.derive(fails: false)
      expect(try derived.width == 7, "derived")
      expectError(.bad) { () throws(DemoError) in _ = try box.derive(fails: true) }
    }
    scenario("several results") {
      let box = try Box()
      let halves = try box.split()
      expect(try halves.left.width == 7 && halves.right?.width == 7 && live() == 3, "halves")
      try box.setWidth(13)
      expectError(.tooFull) { () throws(DemoError) in _ = try box.split() }
      expect(live() == 3, "half-finished")
      expect(try box.isSame(as: box) && !box.isSame(as: nil) && !box.isSame(as: halves.left), "same")
    }
    scenario("views") {
      var box: Box? = try Box()
      let item = try box!.firstItem()
      try item.set(5)
      expect(try item.value == 5 && box!.item(at: 1) == nil, "value")
      try box!.clear()
      expectError(.boundary(.staleView(type: "Item"))) { () throws(DemoError) in _ = try item.value }
      let second = try box!.firstItem()
      box = nil
      expect(try second.value == 0 && live() == 1, "keeps its parent")
    }
    scenario("consumption") {
      let box = try Box(), child = try Box(), late = try Box()
      let item = try child.firstItem()
      try child.keep([1, 2, 3])
      expectError(.boundary(.sameObject(parameter: "child"))) { () throws(DemoError) in try box.attach(box) }
      try box.attach(child)
      expectError(.boundary(.consumed(type: "Box"))) { () throws(DemoError) in _ = try child.width }
      expectError(.boundary(.consumed(type: "Box"))) { () throws(DemoError) in _ = try item.value }
      expectError(.boundary(.consumed(type: "Box"))) { () throws(DemoError) in try box.attach(child) }
      expectError(.bad) { () throws(DemoError) in try box.tryAttach(late, fails: true) }
      expect(try late.width == 7, "still ours")
      try box.tryAttach(late, fails: false)
      expectError(.boundary(.consumed(type: "Box"))) { () throws(DemoError) in _ = try late.width }
      let rejected = try Box()
      expectError(.tooFull) { () throws(DemoError) in try box.attach(rejected) }
      expectError(.boundary(.consumed(type: "Box"))) { () throws(DemoError) in _ = try rejected.width }
    }
    scenario("unique") {
      let token = try Token(4)
      expect(token.value == 4 && valueOf(token) == 4, "value")
      eat(token)
      expect(live() == 0, "eaten")
      expectError(.boundary(.creationFailed(function: "token_create"))) { () throws(DemoError) in _ = try Token(-1) }
      expectError(.bad) { () throws(DemoError) in _ = try Token(opening: 13) }
      expectError(.boundary(.creationFailed(function: "token_open"))) { () throws(DemoError) in _ = try Token(opening: -1) }
      expect(live() == 0, "failed open")
      _ = try Token(opening: 1)
      expect(try open(value: 3).value == 3, "output")
      expectError(.bad) { () throws(DemoError) in _ = try open(value: 13) }
      try tryEat(Token(5), fails: false)
      expectError(.bad) { () throws(DemoError) in try tryEat(Token(6), fails: true) }
    }
    print(failures == 0 ? "all is well" : "\(failures) failures")
    """#
}
