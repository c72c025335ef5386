// expected error: value of type 'Packer' has no member 'nextIn'
import Streaming

func misuse(_ packer: Packer) { _ = packer.nextIn }
