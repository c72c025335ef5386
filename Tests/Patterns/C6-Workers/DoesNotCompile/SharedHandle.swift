// expected error: capture of 'pool' with non-Sendable type 'Pool' in a '@Sendable' closure
import Workers

func misuse(_ pool: Pool) throws {
  _ = try pool.run(3) { _ in Int32((try? pool.run(1) { _ in 0 }) ?? 0) }
}
