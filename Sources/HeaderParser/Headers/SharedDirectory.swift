/// Directories into which many libraries install their headers, so that lying there says nothing about belonging
/// together. By the Filesystem Hierarchy Standard, Debian's multiarch layout, and Homebrew's and MacPorts' defaults.
enum SharedDirectory {
  private static let suffixes = [
    "/usr/include", "/usr/local/include", "/opt/homebrew/include", "/opt/local/include", "/mingw64/include",
  ]

  static func contains(_ directory: String) -> Bool {
    if suffixes.contains(where: directory.hasSuffix) { return true }
    // `/usr/include/x86_64-linux-gnu`
    let parent = Paths.directory(of: directory)
    return parent.hasSuffix("/usr/include") && Paths.name(of: directory).contains("-linux-")
  }
}
