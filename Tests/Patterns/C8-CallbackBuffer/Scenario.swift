import CallbackBuffer
import ScenarioSupport

public func scenario() throws {
  let splitter = try Splitter()
  var chunks: [[UInt8]] = []
  splitter.eachChunk { chunks.append($0) }
  expectEqual(chunks, [[], Array("on".utf8), Array("one\0".utf8)])

  var words: [String] = []
  splitter.eachWord { text, index in words.append("\(index)\(text)") }
  expectEqual(words, ["0one", "1two", "2six", "3"])

  var runs: [[Sample]] = []
  splitter.eachRun { runs.append($0) }
  expectEqual(runs, [[Sample(level: 111, gain: -1), Sample(level: 200, gain: 2)], [], []])
}
