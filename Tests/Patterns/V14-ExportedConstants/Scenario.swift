import ExportedConstants
import ScenarioSupport

public func scenario() throws {
  expectEqual(releaseVersion, 10203)
  expectEqual(releaseLargest, UInt64.max)
  expectEqual(releaseRatio, 0.5)
  expectEqual(releaseStable, true)
  expectEqual(releaseDefaultKind, .final)
  expectEqual(releaseCurrent, ReleaseInfo(major: 3, limit: 4096, channel: "beta"))
  expectEqual(releaseName, "rélease")
  expectEqual(releaseVendor, nil)
  expectEqual(releaseCodename, "otter")
  expectEqual(releaseTag, "rc1")
  expectEqual(releaseSteps, [1, 2, 4, 65535])
  expectEqual(steps, 4)
}
