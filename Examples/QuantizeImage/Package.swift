// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "QuantizeImage",
  dependencies: [
    .package(name: "ferry", path: "../..")
  ],
  targets: [
    // libimagequant, as the system has it.
    .systemLibrary(name: "CImageQuant", pkgConfig: "imagequant", providers: [.apt(["libimagequant-dev"])]),

    // Its Swift API, generated when the package is built.
    .target(
      name: "ImageQuant",
      dependencies: ["CImageQuant"],
      plugins: [.plugin(name: "FerryBuildPlugin", package: "ferry")]),

    .executableTarget(name: "quantize-image", dependencies: ["ImageQuant"]),
  ],
  swiftLanguageModes: [.v6]
)
