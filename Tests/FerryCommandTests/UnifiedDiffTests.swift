import Testing

@testable import ferry

@Suite struct UnifiedDiffTests {
  @Test func aChangeHasThreeLinesAroundIt() {
    let old = "1\n2\n3\n4\n5\n6\n7\n8\n9\n"
    let new = "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"
    let expected = """
      --- F.swift
      +++ F.swift
      @@ -2,7 +2,7 @@
       2
       3
       4
      -5
      +five
       6
       7
       8

      """
    #expect(UnifiedDiff.text(path: "F.swift", old: old, new: new) == expected)
  }

  @Test func distantChangesAreSeparate() {
    let old = (1...20).map { "\($0)\n" }.joined()
    let new = "0\n" + old + "21\n"
    let expected = """
      --- F.swift
      +++ F.swift
      @@ -1,3 +1,4 @@
      +0
       1
       2
       3
      @@ -18,3 +19,4 @@
       18
       19
       20
      +21

      """
    #expect(UnifiedDiff.text(path: "F.swift", old: old, new: new) == expected)
  }

  @Test func aMissingSideIsEmpty() {
    #expect(
      UnifiedDiff.text(path: "F.swift", old: nil, new: "a\n") == "--- /dev/null\n+++ F.swift\n@@ -0,0 +1,1 @@\n+a\n")
    #expect(
      UnifiedDiff.text(path: "F.swift", old: "a\n", new: nil) == "--- F.swift\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-a\n")
  }
}
