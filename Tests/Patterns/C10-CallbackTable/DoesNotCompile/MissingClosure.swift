// expected error: missing argument for parameter 'read' in call

import CallbackTable

func open() throws {
  _ = try Stream(name: "store", close: {})
}
