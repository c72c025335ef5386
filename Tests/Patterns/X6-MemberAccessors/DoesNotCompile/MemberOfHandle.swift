// expected error: 'handle' is inaccessible due to 'internal' protection level
import MemberAccessors

func misuse(_ rota: Rota) { unsafe rota.handle.pointee.week = 64 }
