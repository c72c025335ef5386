// swift-tools-version: 6.1
import PackageDescription

let swiftSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// Embedded in the tool, which then has nothing to find when it runs.
let templates = [
  "callable", "class", "constants", "enumeration", "error", "file", "lent", "lifecycle", "omissions", "option-set",
  "record", "unique", "variant", "view",
]
let runtimeSources = [
  "BoundaryError", "BoundaryFailure", "CList", "CText", "CTextArray", "CWideText", "CallbackContext",
  "CallbackElements", "CallbackRegistry", "CallbackSlot", "CallbackTable", "CheckedCount", "ElementAddress",
  "KeptError", "KeptForGood", "KeptTexts", "Lease", "Lending", "OutputSlot", "OwnedCallback", "OwnedResource",
  "RecordConversion", "RecordMemory", "ResourceNumber", "ReturnedElements", "ReturnedTexts", "RowTable", "SeriesState",
  "StableBuffer", "StaticName", "StreamTransfer", "StructStorage",
]

let package = Package(
  name: "ferry",
  platforms: [.macOS(.v13)],
  products: [
    .executable(name: "ferry", targets: ["ferry"]),
    .library(name: "FerryRuntime", targets: ["FerryRuntime"]),
    .plugin(name: "FerryBuildPlugin", targets: ["FerryBuildPlugin"]),
    .plugin(name: "FerryCommandPlugin", targets: ["FerryCommandPlugin"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // The values that stages hand to each other. They import nothing.
    .target(name: "CModel", swiftSettings: swiftSettings),
    .target(name: "BindingPlan", dependencies: ["CModel"], swiftSettings: swiftSettings),

    // headers -> CModel
    .target(name: "CLibclang"),
    .target(name: "HeaderParser", dependencies: ["CLibclang", "CModel"], swiftSettings: swiftSettings),

    // bindings.yaml -> values
    .target(
      name: "Annotations",
      dependencies: ["CModel", .product(name: "Yams", package: "Yams")],
      swiftSettings: swiftSettings),

    // CModel + Annotations -> BindingPlan
    .target(name: "Boundary", dependencies: ["CModel", "Annotations", "BindingPlan"], swiftSettings: swiftSettings),

    .testTarget(
      name: "BoundaryTests", dependencies: ["Boundary", "Annotations", "BindingPlan", "CModel"],
      swiftSettings: swiftSettings),

    // BindingPlan -> Swift
    .target(
      name: "SwiftEmitter",
      dependencies: [
        "CModel", "BindingPlan", "Templates", "RuntimeSources",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "SwiftEmitterTests", dependencies: ["SwiftEmitter", "BindingPlan", "Templates", "RuntimeSources"],
      swiftSettings: swiftSettings),

    // BindingPlan -> C, for what Swift cannot call
    .target(name: "ShimEmitter", dependencies: ["BindingPlan", "CModel"], swiftSettings: swiftSettings),

    // What generated code links against, or carries in itself
    .target(name: "FerryRuntime", exclude: ["Embedding"], swiftSettings: swiftSettings),
    .target(
      name: "RuntimeSources", path: "Sources/FerryRuntime", sources: ["Embedding"],
      resources: runtimeSources.map { .embedInCode("\($0).swift") }, swiftSettings: swiftSettings),
    .target(
      name: "Templates", path: "Templates", resources: templates.map { .embedInCode("\($0).mustache") },
      swiftSettings: swiftSettings),

    .executableTarget(
      name: "ferry",
      dependencies: [
        "HeaderParser", "Annotations", "Boundary", "SwiftEmitter", "ShimEmitter",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: swiftSettings),
    .testTarget(name: "FerryCommandTests", dependencies: ["ferry", "CModel"], swiftSettings: swiftSettings),

    // All of it, from small headers to recorded Swift
    .testTarget(
      name: "SnapshotTests", dependencies: ["HeaderParser", "Annotations", "Boundary", "SwiftEmitter", "ferry"],
      swiftSettings: swiftSettings),

    .plugin(name: "FerryBuildPlugin", capability: .buildTool(), dependencies: ["ferry"]),
    .plugin(
      name: "FerryCommandPlugin",
      capability: .command(
        intent: .custom(verb: "ferry", description: "Generate, audit and explain the Swift API of a C library."),
        permissions: [
          .writeToPackageDirectory(reason: "ferry writes generated Swift files and a first bindings.yaml.")
        ]),
      dependencies: ["ferry"]),

    // What is assumed of the Swift compiler's importer, held against the compiler
    .testTarget(
      name: "ImporterTests", dependencies: ["HeaderParser", "Annotations", "Boundary", "BindingPlan", "CModel"],
      swiftSettings: swiftSettings),

    .testTarget(name: "AnnotationsTests", dependencies: ["Annotations", "CModel"], swiftSettings: swiftSettings),

    .testTarget(
      name: "HeaderParserTests", dependencies: ["HeaderParser", "CLibclang", "CModel"], swiftSettings: swiftSettings),
  ],
  swiftLanguageModes: [.v6]
)
