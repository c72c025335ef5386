// expected error: cannot convert value of type 'Sticker' to expected argument type 'Parcel'
import AttributedOwnership

func misuse(_ crate: Crate) throws {
  guard let sticker = crate.sticker() else { return }
  try crate.stow(sticker)
}
