/// The words by which C libraries name callbacks, their contexts, and how long they are used.
extension Vocabulary {
  /// The pointer that C hands back to a callback.
  static let context: Set<String> = [
    "context", "ctx", "userdata", "userinfo", "userptr", "data", "info", "arg", "args", "argument", "param", "opaque",
    "closure", "cookie", "baton", "payload", "priv", "private", "app", "cls", "extra", "ud", "ptr", "pointer", "udata",
    "clientdata",
  ]

  /// What may stand beside such a word.
  static let contextQualifiers: Set<String> = [
    "user", "client", "callback", "cb", "handler", "p", "my", "the", "func", "fn",
  ]

  static func isContext(_ name: String) -> Bool {
    let nameWords = words(of: name)
    return nameWords.containsAny(of: context)
      && nameWords.allSatisfy { context.contains($0) || contextQualifiers.contains($0) }
  }

  /// A function that C calls when it lets go of a context.
  static let destroyNotification: Set<String> = [
    "destroy", "free", "dispose", "release", "finalize", "finalizer", "dtor", "deleter", "notify", "cleanup", "del",
    "delete", "destructor", "drop", "unref",
  ]

  /// Of `count`, those that mean nothing else: the length of what C lends is read, not given.
  static let lentCount: Set<String> = [
    "len", "length", "size", "sz", "siz", "slen", "count", "cnt", "nbytes", "nbyte", "bytes", "nelem", "nelems",
    "nitems",
  ]

  /// Of `output`, those that mean nothing else.
  static let filled: Set<String> = ["out", "output", "dst", "dest", "destination"]

  /// A callback with such a name gets data for C.
  static let filling: Set<String> = ["read", "reader", "fill", "refill", "recv", "receive", "pull"]

  /// A callback is called for each of several things before the function returns.
  static let traversal: Set<String> = [
    "foreach", "each", "visit", "walk", "iterate", "enumerate", "scan", "traverse",
  ]

  /// Of `storing`, those that leave what was stored before in its place.
  static let adding: Set<String> = [
    "add", "append", "register", "attach", "subscribe", "connect", "install", "hook", "watch", "set", "bind", "use", "assign", "put", "replace", "provide", "store",
  ]

  /// The work goes on after the function has returned.
  static let deferring: Set<String> = [
    "async", "later", "start", "begin", "submit", "schedule", "queue", "enqueue", "watch", "listen", "subscribe", "on",
    "notify", "notification", "request", "send", "post", "defer", "timer", "timeout", "idle", "hook", "handler",
    "callback", "listener", "cb", "signal", "event", "events", "monitor", "observe", "observer",
  ]

  /// Who is so named may call back on a thread of its own.
  static let threading: Set<String> = [
    "thread", "threads", "threaded", "async", "asynchronous", "asynchronously", "audio", "realtime", "interrupt",
    "worker",
    "workers", "device", "stream", "parallel", "concurrent", "concurrently", "capture", "playback",
  ]
}
