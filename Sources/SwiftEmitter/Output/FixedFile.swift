/// The files of the fixed layout. Their names have a prefix because they join a target whose own files need others.
enum FixedFile: String, CaseIterable {
  case errors = "FerryErrors.swift"
  case functions = "FerryFunctions.swift"
  case handles = "FerryHandles.swift"
  case runtime = "FerryRuntime.swift"
  case values = "FerryValues.swift"
}
