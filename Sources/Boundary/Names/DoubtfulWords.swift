/// The words that decide whether a conclusion drawn from types is safe, or has to become a question.
///
/// As in the other lists, a word is never proof. Words that permit (`using`, `counting`) are short lists of what is known
/// to be harmless; words that forbid are long, since a function left out harms nobody.
extension Vocabulary {
  /// Besides `reading`: the call works with its arguments, and is done with them when it returns.
  static let using: Set<String> = [
    "compare", "cmp", "ucmp", "equal", "equals", "eq", "same", "identical", "match", "matches", "contains", "distance",
    "intersects",
    "overlaps", "differs", "is", "has", "excluded", "memcpy", "memcmp", "print", "extract", "header", "get", "find",
    "lookup", "count", "size",
    "length", "validate", "verify", "check", "test", "query", "sign", "eval", "evaluate", "exec", "execute", "run",
    "encrypt", "decrypt",
    "convert", "draw", "paint", "blit", "scale", "transform", "quantize", "remap", "process", "apply", "compute",
    "calculate", "sub",
    "usub", "uadd", "mul", "div", "sqr", "sqrt", "mod", "nnmod", "exp", "gcd", "lshift", "rshift", "invert", "dbl",
    "subtract",
    "intersect", "union", "xor", "difference", "symmetric", "dot", "norm", "diff", "shape", "collect", "remove",
    "unsubscribe",
    "collides", "inside", "axpby", "precedes", "subset",
  ]

  /// Of `using`, the words for something that may go on in later calls.
  static let running: Set<String> = [
    "exec", "execute", "run", "query", "eval", "evaluate", "match", "matches", "find", "lookup", "process", "apply",
    "collect",
  ]

  /// Later calls with such names take a step.
  static let stepping: Set<String> = ["next", "step", "advance", "fetch", "resume", "continue"]

  /// The receiver itself stays in C's hands after the call: it must not end before C is done with it.
  static let pending: Set<String> = ["submit", "enqueue", "sendmsg"]

  /// Besides `storing`: a receiver that is set up again refers to what it was set up with.
  static let settingUp: Set<String> = [
    "new", "create", "setup", "reset", "reinit", "restart", "reopen", "prep", "prepare", "conf", "async", "aio", "post",
    "defer",
    "pin", "refer", "cache", "hold", "retain", "overlay", "alias",
  ]

  /// An object through which another reads or writes, and which it often closes when it ends.
  static let conduit: Set<String> = [
    "stream", "io", "bio", "rw", "rwops", "source", "sink", "input", "output", "reader", "writer", "transport",
    "channel",
    "socket", "connection", "conn", "pipe", "file", "inner",
  ]

  /// Members by which a struct hangs in a tree or list of its own kind.
  static let treeMembers: Set<String> = ["next", "prev", "previous", "parent", "children", "child", "first", "last"]

  /// A number or truth value with such a name decides who frees or closes an argument.
  static let ownershipSwitch: Set<String> = [
    "free", "freer",
    "freesrc", "autofree", "autoclose", "owns", "own", "owned", "ownership", "take", "transfer", "steal",
    "adopt",
    "nocopy", "copy", "dispose", "delete", "destroy", "release", "autorelease",
  ]

  /// A `const char *` with such a name in the function that returns it is bytes, or points into text that may be gone.
  static let rawResult: Set<String> = [
    "data", "ptr", "pointer", "bytes", "buffer", "buf", "raw", "blob", "payload", "contents", "hash", "digest",
    "fingerprint",
    "sha", "md5", "start", "begin", "end", "key", "block", "memory",
  ]

  /// Integers with such names say how an array goes on in another dimension, or in which steps.
  static let dimension: Set<String> = [
    "inc", "dim", "dims", "dimension", "dimensions", "ndim", "degree", "order", "nx", "ny", "nz", "xsize", "ysize",
    "batch",
    "rank",
  ]

  /// Pointers with such names point to more numbers than their count says: a matrix of n by n, points of two or three.
  static let manyEach: Set<String> = [
    "m", "mat", "matrix", "matrices", "mtx", "grid", "image", "img", "bitmap", "texture", "cube", "tensor", "kernel",
    "pixels",
    "points", "vertices", "coords", "coordinates", "positions", "normals", "colors", "colours", "vectors", "triangles",
    "faces",
    "edges", "segments", "rects", "boxes", "pairs", "planes",
    // One of those, beside a number that may say which: `set_color(index, rgba)`.
    "xy", "xyz", "xyzw", "uv", "uvw", "rgb", "rgba", "bgr", "bgra", "argb", "color", "colour", "point", "vertex",
    "coord",
    "coordinate", "position", "normal", "axis", "vec", "vec2", "vec3", "vec4", "quat", "quaternion", "rotation", "bbox",
    "rect", "box", "triangle", "segment", "plane", "complex", "interleaved", "stereo", "lonlat", "latlon", "ranges",
    "intervals",
    // Sound, whose length may be that of each channel.
    "pcm", "audio", "frames", "waveform",
  ]

  /// The length of such a text may be in characters.
  static let utf: Set<String> = ["utf", "utf8"]

  /// The unit of such a void buffer is another argument's to say.
  static let elementType: Set<String> = ["type", "datatype", "dtype", "format", "fmt", "elemtype"]

  /// Counts with such names belong to what C reads, and bound nothing that it writes.
  static let inputCount: Set<String> = ["in", "input", "src", "source", "from", "original", "uncompressed"]

  /// Verbs whose plain `int` result is the number of elements that were transferred.
  static let counting: Set<String> = [
    "read", "recv", "receive", "write", "compress", "decompress", "uncompress", "encode", "decode", "pull", "out",
    "copy",
  ]

  /// Of `count`, the words that count bytes wherever they are not said to count elements.
  static let sizeInBytes: Set<String> = ["size", "sz", "siz", "bytes", "byte", "nbytes", "nbyte"]
}
