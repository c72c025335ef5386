import ExportedConstants
import ScenarioSupport

public func scenario() throws {
  expectEqual(ExportedConstantsConstants.releaseVersion, 10203)
  expectEqual(ExportedConstantsConstants.releaseLargest, UInt64.max)
  expectEqual(ExportedConstantsConstants.releaseRatio, 0.5)
  expectEqual(ExportedConstantsConstants.releaseStable, true)
  expectEqual(ExportedConstantsConstants.releaseDefaultKind, .final)
  expectEqual(ExportedConstantsConstants.releaseCurrent, ReleaseInfo(major: 3, limit: 4096, channel: "beta"))
  expectEqual(ExportedConstantsConstants.releaseName, "rélease")
  expectEqual(ExportedConstantsConstants.releaseVendor, nil)
  expectEqual(ExportedConstantsConstants.releaseCodename, "otter")
  expectEqual(ExportedConstantsConstants.releaseTag, "rc1")
  expectEqual(ExportedConstantsConstants.releaseSteps, [1, 2, 4, 65535])
  expectEqual(ExportedConstantsConstants.steps, 4)
}
