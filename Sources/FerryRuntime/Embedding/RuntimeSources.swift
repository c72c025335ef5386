/// The sources of the runtime, embedded in the tool for generated code that depends on nothing.
public enum RuntimeSources {
  /// The text of each file, by name.
  public static var all: [(name: String, text: String)] {
    [
      ("BoundaryError.swift", text(PackageResources.BoundaryError_swift)),
      ("BoundaryFailure.swift", text(PackageResources.BoundaryFailure_swift)),
      ("CList.swift", text(PackageResources.CList_swift)),
      ("CText.swift", text(PackageResources.CText_swift)),
      ("CTextArray.swift", text(PackageResources.CTextArray_swift)),
      ("CWideText.swift", text(PackageResources.CWideText_swift)),
      ("CallbackContext.swift", text(PackageResources.CallbackContext_swift)),
      ("CallbackElements.swift", text(PackageResources.CallbackElements_swift)),
      ("CallbackRegistry.swift", text(PackageResources.CallbackRegistry_swift)),
      ("CallbackSlot.swift", text(PackageResources.CallbackSlot_swift)),
      ("CallbackTable.swift", text(PackageResources.CallbackTable_swift)),
      ("CheckedCount.swift", text(PackageResources.CheckedCount_swift)),
      ("ElementAddress.swift", text(PackageResources.ElementAddress_swift)),
      ("KeptError.swift", text(PackageResources.KeptError_swift)),
      ("KeptForGood.swift", text(PackageResources.KeptForGood_swift)),
      ("KeptTexts.swift", text(PackageResources.KeptTexts_swift)),
      ("Lease.swift", text(PackageResources.Lease_swift)),
      ("Lending.swift", text(PackageResources.Lending_swift)),
      ("OutputSlot.swift", text(PackageResources.OutputSlot_swift)),
      ("OwnedCallback.swift", text(PackageResources.OwnedCallback_swift)),
      ("OwnedResource.swift", text(PackageResources.OwnedResource_swift)),
      ("RecordConversion.swift", text(PackageResources.RecordConversion_swift)),
      ("RecordMemory.swift", text(PackageResources.RecordMemory_swift)),
      ("ResourceNumber.swift", text(PackageResources.ResourceNumber_swift)),
      ("ReturnedElements.swift", text(PackageResources.ReturnedElements_swift)),
      ("ReturnedTexts.swift", text(PackageResources.ReturnedTexts_swift)),
      ("RowTable.swift", text(PackageResources.RowTable_swift)),
      ("SeriesState.swift", text(PackageResources.SeriesState_swift)),
      ("StableBuffer.swift", text(PackageResources.StableBuffer_swift)),
      ("StaticName.swift", text(PackageResources.StaticName_swift)),
      ("StreamTransfer.swift", text(PackageResources.StreamTransfer_swift)),
      ("StructStorage.swift", text(PackageResources.StructStorage_swift)),
    ]
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
