// expected error: missing argument for parameter 'library' in call
import LibraryValue

func misuse() throws -> Session { try Session(host: "a") }
