// expected error: used after consume
import UniqueClose

func use() throws {
  let conduit = try Conduit(1)
  try conduit.close()
  try conduit.write(1)
}
