// expected error: cannot use mutating member on immutable value: 'hours' is a get-only property
import MemberAccessors

func misuse(_ rota: Rota) throws { try rota.hours.append(1) }
