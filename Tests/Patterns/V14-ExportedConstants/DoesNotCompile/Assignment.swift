// expected error: cannot assign to property: 'releaseVersion' is a get-only property
import ExportedConstants

func assign() {
  ExportedConstantsConstants.releaseVersion = 1
}
