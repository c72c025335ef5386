/// The words by which C libraries say what a function does with memory.
///
/// A word is never proof. Each rule that uses a list states what else it needs, and which library would break it without.
/// The lists come from the conventions of the libraries in Debian: what their manuals say of functions so named.
enum Vocabulary {
  /// The caller gets an object of its own.
  static let create: Set<String> = [
    "create", "new", "alloc", "open", "init", "make", "copy", "dup", "duplicate", "clone", "duphandle", "begin",
    "start", "compile", "parse", "prepare", "construct", "build", "connect", "load", "loads", "loadf", "loadb",
  ]

  /// A value of one form becomes a new one of another.
  static let converting: Set<String> = [
    "encode", "decode", "read", "generate", "deserialize", "unserialize", "unpack", "import", "from",
  ]

  /// A pointer to a pointer leads to more than one.
  static let several: Set<String> = [
    "all", "list", "lists", "array", "arrays", "vector", "vec", "many", "multi", "multiple", "set", "table", "argv",
    "full", "each", "every", "n",
  ]

  /// What is made from, with or around an object may own it from then on.
  static let making: Set<String> = ["from", "with", "of", "over", "around", "onto"]

  /// The result is independent of the object that it is made from.
  static let copy: Set<String> = ["copy", "dup", "duplicate", "clone", "duphandle"]

  /// An object's life ends, beyond doubt when the object is the only argument.
  ///
  /// Who gives up a reference comes first: where objects are shared, freeing one takes it from the others.
  static let strongDestroy: [String] = [
    "unref", "decref", "deref", "unreference", "destroy", "free", "delete", "dispose", "finalize", "del",
  ]

  /// An object's life may end, strongest first. `close` in `archive_read_close` does not free, in `sqlite3_close` it does.
  static let weakDestroy: [String] = [
    "close", "release", "cleanup", "fini", "deinit", "finish", "end", "term", "terminate", "shutdown", "drop",
  ]

  /// Words that may end an object's life as a side effect: `mdb_txn_commit` frees its transaction.
  static let terminal: Set<String> = Set(strongDestroy).union(weakDestroy).union([
    "commit", "abort", "rollback", "complete", "done", "exit", "quit", "stop", "kill", "discard", "consume",
    "steal", "detach", "disown", "give", "surrender", "recycle", "retire", "destruct", "autoptr", "autofree",
  ])

  /// The receiver gives up an object that it owned, and goes on living.
  static let detaching: Set<String> = ["detach", "steal", "take", "pop", "extract", "disown", "unlink"]

  /// What is passed, or the library itself, is done with.
  static let teardown: Set<String> = [
    "free", "destroy", "delete", "dispose", "release", "dealloc", "shutdown", "cleanup", "terminate", "end", "deinit",
    "fini", "finalize", "exit", "uninit", "unload", "quit", "close", "term", "finish",
  ]

  /// The number of owners changes; Swift counts for itself.
  static let referenceCount: Set<String> = [
    "ref", "unref", "deref", "unreference", "retain", "release", "incref", "decref", "addref", "acquire", "upref",
    "reference",
  ]

  /// An argument may be kept after the call, or even taken over.
  static let storing: Set<String> = [
    "set", "add", "append", "prepend", "insert", "push", "put", "attach", "register", "bind", "use", "ref",
    "reference", "assign", "install", "link", "adopt", "take", "give", "transfer", "move", "replace", "enqueue",
    "queue", "submit", "schedule", "store", "keep", "own", "wrap", "map", "import", "share", "swap", "load",
    "init", "setbuf", "setvbuf", "setopt", "config", "configure", "subscribe", "watch", "track", "merge", "extend",
    "join", "mount", "hook", "include", "provide", "supply", "feed", "input", "begin", "start", "open", "renew",
    "rebind", "connect", "pair", "reparent", "combine", "chain", "splice", "plug", "delegate", "embed", "save",
    "view", "snatch", "steal",
  ]

  /// Of `storing`, those whose next call replaces what the last one stored.
  ///
  /// Not `ref` or `use`: `ZSTD_d_refMultipleDDicts` goes on using what it was given before.
  static let replacing: Set<String> = ["set", "assign"]

  /// The result is part of the argument, or a copy: it reads.
  static let get: Set<String> = [
    "get", "peek", "lookup", "find", "current", "default", "last", "first", "at", "self", "next", "prev", "previous",
    "nth", "head", "tail", "root", "parent", "child", "owner", "main", "entry", "item", "global", "shared", "static",
    "instance", "iter", "iterate", "search", "select", "query", "byname", "byindex", "bypath",
  ]

  /// Says who frees what; a wrapper that offered it would let the caller change what the wrapper relies on.
  static let ownershipControl: Set<String> = [
    "ownership", "owner", "own", "allocator", "malloc", "realloc", "calloc", "dealloc", "destructor",
  ]

  /// Pointers with such names are written to.
  static let output: Set<String> = [
    "out", "dst", "dest", "destination", "output", "result", "target", "buf", "buffer", "digest", "to",
  ]

  /// Integers with such names count elements.
  static let count: Set<String> = [
    "len", "length", "size", "count", "n", "num", "sz", "nbytes", "nbyte", "bytes", "byte", "cnt", "number", "nelem",
    "nelems", "nitems", "amount", "slen", "siz", "items",
  ]

  /// Integers with such names bound what may be written.
  static let capacity: Set<String> = ["cap", "capacity", "max", "maximum", "avail", "available", "limit", "room"]

  /// Integers with such names take part in how far a buffer is read, so that no other integer alone bounds it.
  static let extent: Set<String> = [
    "stride", "pitch", "width", "height", "rows", "row", "cols", "columns", "channels", "depth", "nmemb", "step",
    "offset", "ld", "lda", "ldb", "ldc", "incx", "incy", "planes", "bpp", "elem", "element", "elemsize", "itemsize",
    "w", "h", "start", "begin", "from", "first", "end",
  ]

  /// What such a count counts is made of several elements, how many is not said: a frame of two channels, a point of three
  /// coordinates.
  static let compound: Set<String> = [
    "frame", "frames", "sample", "samples", "pixel", "pixels", "row", "rows", "line", "lines", "block", "blocks",
    "page",
    "pages", "sector", "sectors", "tile", "tiles", "channel", "channels", "point", "points", "vertex", "vertices",
    "coord",
    "coords", "coordinates", "position", "positions", "normal", "normals", "color", "colors", "colours", "vector",
    "vectors", "matrix", "matrices", "triangle", "triangles", "face", "faces", "edge", "edges", "segment", "segments",
    "rect", "rects", "box", "boxes", "pair", "pairs", "word", "words", "record", "records", "per", "plane", "planes",
  ]

  /// C reads into a buffer that the caller offers.
  static let reading: Set<String> = [
    "read", "recv", "receive", "fetch", "decode", "encode", "compress", "decompress", "uncompress", "pull", "write",
    "format", "export", "dump", "serialize", "hash", "digest", "random", "copy", "fill", "render",
  ]

  /// A parameter that stands for a truth value begins so.
  static let truth: Set<String> = ["is", "has", "can", "should", "enable", "enabled", "disabled"]

  /// A function whose result is a truth value begins so. Not `enable`: it reports how that went.
  static let asking: Set<String> = ["is", "has", "can", "should", "are", "was", "does"]

  /// What has such a name is a number, whatever it begins with.
  static let numbering: Set<String> = [
    "id", "mask", "flags", "count", "level", "bits", "mode", "bus", "fd", "type", "number", "num", "size", "length",
  ]

  /// A comment with such a word speaks of a number.
  static let counted: Set<String> = [
    "number", "count", "amount", "negative", "index", "two", "three", "enum", "bitmask", "code", "greater", "less",
  ]

  /// Enums and typedefs with such names tell success from failure.
  static let status: Set<String> = ["error", "err", "status", "result", "rc", "ret", "errno", "code", "errcode"]

  /// Constants with such names mean success.
  static let success: Set<String> = ["ok", "success", "none", "noerror", "noerr", "okay", "succeeded", "good"]

  /// Functions with such names turn a status into text.
  static let errorText: Set<String> = [
    "strerror", "errstr", "errorstring", "message", "string", "text", "name", "str", "describe", "description",
    "tostring",
  ]
}
