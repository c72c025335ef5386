// expected error: cannot use mutating member on immutable value: 'data' is a 'let' constant
import CallbackBuffer

func misuse(_ splitter: Splitter) { splitter.eachChunk { data in data.append(1) } }
