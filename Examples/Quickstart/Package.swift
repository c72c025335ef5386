// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "Quickstart",
  dependencies: [
    .package(name: "ferry", path: "../..")
  ],
  targets: [
    // A C library, as anyone would write it.
    .target(name: "CNotes"),

    // Its Swift API. There is no Swift file in this target: the plugin generates all of it, from the C header and the
    // few lines of bindings.yaml.
    .target(
      name: "Notes",
      dependencies: ["CNotes"],
      plugins: [.plugin(name: "FerryBuildPlugin", package: "ferry")]),

    // A program that uses it.
    .executableTarget(name: "quickstart", dependencies: ["Notes"]),
  ],
  swiftLanguageModes: [.v6]
)
