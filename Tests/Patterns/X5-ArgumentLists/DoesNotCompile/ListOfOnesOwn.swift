// expected error: value of type 'Gossip' has no member 'vprintf'
import ArgumentLists

func misuse(_ gossip: Gossip, _ arguments: CVaListPointer) throws { try gossip.vprintf("%s", arguments) }
