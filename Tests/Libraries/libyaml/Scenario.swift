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
  return try "\(describe(event.data)) \(start.line):\(start.column) \(end.line):\(end.column)"
}

/// The number of its type, the anchor, the tag, and the value.
func describe(_ data: EventData) -> String {
  func text(_ number: Int, anchor: String? = nil, tag: String? = nil, value: String? = nil) -> String {
    "\(number) \(anchor ?? "-") \(tag ?? "-") \(value ?? "-")"
  }
  switch data {
  case .noEvent: return text(0)
  case .streamStartEvent: return text(1)
  case .streamEndEvent: return text(2)
  case .documentStartEvent: return text(3)
  case .documentEndEvent: return text(4)
  case .aliasEvent(let alias): return text(5, anchor: alias.anchor)
  case .scalarEvent(let scalar): return text(6, anchor: scalar.anchor, tag: scalar.tag, value: scalar.value)
  case .sequenceStartEvent(let start): return text(7, anchor: start.anchor, tag: start.tag)
  case .sequenceEndEvent: return text(8)
  case .mappingStartEvent(let start): return text(9, anchor: start.anchor, tag: start.tag)
  case .mappingEndEvent: return text(10)
  case .unrecognized(let number): return text(Int(number))
  }
}

/// Most of the library says no more than that it failed.
func isOutOfMemory(_ error: any Error) -> Bool { error is YAMLError }
