// expected error: value of type 'Options' has no member 'version'
import OptionStructs

func versionOfOne() throws {
  var options = try Options()
  options.version = 2
}
