import Annotations
import Testing

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("same", "same", 0), ("kitten", "sitting", 3), ("ab", "ba", 1),
    ("types", "typse", 1), ("count", "cuont", 1), ("a", "b", 1),
  ])
  func distances(_ first: String, _ second: String, _ distance: Int) {
    #expect(editDistance(first, second) == distance)
    #expect(editDistance(second, first) == distance)
  }

  @Test func theClosestCandidateIsSuggested() {
    #expect(closestSpelling(to: "liq_atr_create", among: ["liq_image_create", "liq_attr_create"]) == "liq_attr_create")
    #expect(closestSpelling(to: "Skip", among: ["name", "skip"]) == "skip")
    #expect(closestSpelling(to: "cat", among: ["car", "can"]) == "car")
    #expect(closestSpelling(to: "unrelated", among: ["name", "skip"]) == nil)
    #expect(closestSpelling(to: "skip", among: ["skip"]) == nil)
  }
}
