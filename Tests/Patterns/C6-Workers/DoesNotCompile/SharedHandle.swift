// expected error: capture of 'crew' with non-Sendable type 'Crew' in a '@Sendable' closure
import Workers

func misuse(_ crew: Crew) throws {
  _ = try crew.run(3) { _ in Int32((try? crew.run(1) { _ in 0 }) ?? 0) }
}
