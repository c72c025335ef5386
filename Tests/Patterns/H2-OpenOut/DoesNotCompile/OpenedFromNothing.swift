// expected error: missing argument for parameter #1 in call
import OpenOut

func misuse() throws { _ = try Journal() }
