import BindingPlan
import SwiftEmitter
import Testing

/// The emitter as its callers see it.
@Suite struct EmitterTests {
  @Test func fixedLayoutHasFixedNames() throws {
    for plan in [DemoPlan.plan, BindingPlan(module: "CEmpty", libraryName: "Empty")] {
      for runtime in EmitterOptions.Runtime.allCases {
        let files = try SwiftEmitter(options: EmitterOptions(layout: .fixed, runtime: runtime)).files(for: plan)
        #expect(files.map(\.name) == SwiftEmitter.fixedFileNames)
      }
    }
  }

  @Test func oneFilePerType() throws {
    let files = try SwiftEmitter(options: EmitterOptions(runtime: .linked)).files(for: DemoPlan.plan)
    #expect(
      files.map(\.name) == [
        "Box.swift", "Color.swift", "Demo+Module.swift", "DemoConstants.swift", "DemoError.swift", "Info.swift",
        "Item.swift", "Kind.swift",
        "Level.swift", "Lid.swift", "Mode.swift", "Token.swift",
      ])
  }

  @Test func equalPlansGiveEqualFiles() throws {
    #expect(try SwiftEmitter().files(for: DemoPlan.plan) == SwiftEmitter().files(for: DemoPlan.plan))
  }

  @Test func noPointerIsPublic() throws {
    let unsafe = ["Unsafe", "OpaquePointer", "Unmanaged", "CVarArg", "CDemo"]
    for file in try SwiftEmitter().files(for: DemoPlan.plan) {
      for line in file.contents.split(separator: "\n") where line.contains("public ") && !line.contains("//") {
        #expect(!unsafe.contains(where: line.contains), "\(file.name): \(line)")
      }
    }
  }

  @Test func nothingIsStoredGlobally() throws {
    for file in try SwiftEmitter().files(for: DemoPlan.plan) {
      for line in file.contents.split(separator: "\n") {
        let isGlobal = ["var ", "let ", "public var ", "public let ", "nonisolated public var "]
          .contains(where: line.hasPrefix)
        #expect(!(isGlobal || line.contains("static ")) || !line.contains(" = "), "\(file.name): \(line)")
      }
    }
  }

  @Test func filesEndWithWhatWasLeftOut() throws {
    let files = try SwiftEmitter().files(for: DemoPlan.plan)
    let box = try #require(files.first { $0.name == "Box.swift" })
    #expect(
      box.contents.hasSuffix(
        """
        // Left out:
        //
        // - box_secret: who frees it?
        //   To wrap it, annotate:
        //
        //       functions:
        //         box_secret: {}

        """))
    let module = try #require(files.first { $0.name == "Demo+Module.swift" })
    #expect(module.contents.hasSuffix("// - demo_hidden: a\n//   b\n//   */ `x` \\(y)\n"))
  }

  @Test func linesHaveNoTrailingSpace() throws {
    for file in try SwiftEmitter().files(for: DemoPlan.plan) {
      #expect(!file.contents.contains(" \n") && !file.contents.contains("\n\n\n"), "\(file.name)")
    }
  }

  @Test func templatesMayBeReplaced() throws {
    let emitter = try SwiftEmitter(
      options: EmitterOptions(runtime: .linked),
      templateOverrides: ["constants": "{{#constants}}\nlet {{name}} = {{value}} // <&>\n{{/constants}}\n"])
    let module = try #require(emitter.files(for: DemoPlan.plan).first { $0.name == "DemoConstants.swift" })
    #expect(module.contents.contains("let answer = -42 // <&>\n"))
    #expect(module.contents.contains(#"let greeting = "\"\\(x)\"\n#\u{0}" // <&>"#))
  }

  @Test func unknownTemplatesAreRefused() throws {
    let error = try #require(throws: TemplateError.self) { try SwiftEmitter(templateOverrides: ["klass": ""]) }
    #expect(error.name == "klass")
    #expect(error.description.contains("there is no such template; there are callable, class, constants"))
  }

  @Test func brokenTemplatesAreRefused() throws {
    let error = try #require(throws: TemplateError.self) {
      try SwiftEmitter(templateOverrides: ["class": "one\n{{#name}}"])
    }
    #expect(error.description == "template 'class': line 2: expectedSectionEnd")
  }
}
