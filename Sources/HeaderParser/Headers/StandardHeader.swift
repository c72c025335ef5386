/// Headers of the C library, by name: they belong to no other library, however they are included.
enum StandardHeader {
  /// ISO C23, clause 7, and what POSIX and the kernel keep in directories of their own.
  private static let names: Set<String> = [
    "assert.h", "complex.h", "ctype.h", "errno.h", "fenv.h", "float.h", "inttypes.h", "iso646.h", "limits.h",
    "locale.h", "math.h", "setjmp.h", "signal.h", "stdalign.h", "stdarg.h", "stdatomic.h", "stdbit.h", "stdbool.h",
    "stdckdint.h", "stddef.h", "stdint.h", "stdio.h", "stdlib.h", "stdnoreturn.h", "string.h", "tgmath.h", "threads.h",
    "time.h", "uchar.h", "wchar.h", "wctype.h",
    "dirent.h", "dlfcn.h", "fcntl.h", "features.h", "netdb.h", "poll.h", "pthread.h", "sched.h", "semaphore.h",
    "strings.h", "syslog.h", "termios.h", "unistd.h",
  ]
  private static let directories = ["sys/", "bits/", "asm/", "asm-generic/", "linux/", "gnu/", "arpa/", "netinet/"]

  static func contains(_ name: String) -> Bool {
    names.contains(name) || directories.contains(where: name.hasPrefix)
  }
}
