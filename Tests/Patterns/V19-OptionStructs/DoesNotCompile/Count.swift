// expected error: value of type 'Options' has no member 'tagCount'
import OptionStructs

func countWithoutTags() throws {
  var options = try Options()
  options.tagCount = 1
}
