// expected error: value of type 'Gossip' has no member 'printf'
import ArgumentLists

func misuse(_ gossip: Gossip) throws { try gossip.printf("%s%n", 1) }
