/// Keeps an object alive from now on, whatever becomes of other references to it.
///
/// For what C may go on using after it failed to let go of it: memory that nobody frees is better than memory that is used after
/// it was freed.
public func keepForGood(_ object: AnyObject?) {
  if let object { _ = unsafe Unmanaged.passRetained(object) }
}
