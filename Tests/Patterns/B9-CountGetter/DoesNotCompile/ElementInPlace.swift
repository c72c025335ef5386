// expected error: cannot assign through subscript: 'data' is a get-only property
import CountGetter

func misuse(_ packet: Packet) throws { try packet.data[0] = 1 }
