import LibrarySupport
import YAML

public var scenario: LibraryScenario {
  LibraryScenario(allocationsOf: "libyaml", round: round, failures: failures, isOutOfMemory: isOutOfMemory)
}

func round(_ round: Round) throws {
  let text = try write(round.number)
  round.report(text)
  let parser = try Parser()
  parser.setInputString(Array(text.utf8))
  var events: [Event] = []
  repeat { try events.append(parser.parse()) } while try events.last?.type != .streamEndEvent
  for event in events { round.report(try describe(event)) }
}

/// A document, event by event, each of which the emitter takes over.
func write(_ number: Int) throws -> String {
  let emitter = try Emitter()
  var text: [UInt8] = []
  emitter.setOutput { part in
    text += part
    return 1
  }
  try emitter.setUnicode(1)
  try emitter.emit(Event(EncodingE.utf8Encoding))
  try emitter.emit(Event.documentStart(1))
  try emitter.emit(Event(anchor: nil, tag: nil, style: MappingStyleE.blockMappingStyle))
  func scalar(_ value: String, anchor: String? = nil, tag: String? = nil) throws {
    try emitter.emit(Event(anchor: anchor, tag: tag, value: value, style: .anyScalarStyle))
  }
  try scalar("name")
  try scalar("Zoë \(number)", anchor: "z")
  try scalar("same")
  try emitter.emit(Event("z"))
  try scalar("list")
  try emitter.emit(Event(anchor: nil, tag: "!list", style: SequenceStyleE.flowSequenceStyle))
  for item in 0..<number % 4 { try scalar("\(item)") }
  try scalar("", tag: "!empty")
  try emitter.emit(Event.sequenceEnd())
  try emitter.emit(Event.mappingEnd())
  let end = try Event(1)
  try emitter.emit(end)
  expect((try? emitter.emit(end)) == nil, "an event that was taken over refused")
  try emitter.emit(Event())
  try emitter.flush()
  return String(decoding: text, as: UTF8.self)
}

func describe(_ event: Event) throws -> String {
  let (start, end) = (try event.startMark, try event.endMark)
  return try "\(event.type.number) \(event.anchor ?? "-") \(event.tag ?? "-") \(event.value ?? "-") "
    + "\(start.line):\(start.column) \(end.line):\(end.column)"
}

extension EventTypeE {
  var number: Int {
    switch self {
    case .noEvent: 0
    case .streamStartEvent: 1
    case .streamEndEvent: 2
    case .documentStartEvent: 3
    case .documentEndEvent: 4
    case .aliasEvent: 5
    case .scalarEvent: 6
    case .sequenceStartEvent: 7
    case .sequenceEndEvent: 8
    case .mappingStartEvent: 9
    case .mappingEndEvent: 10
    case .unrecognized(let number): Int(number)
    }
  }
}

/// Most of the library says no more than that it failed.
func isOutOfMemory(_ error: any Error) -> Bool { error is YAMLError }
