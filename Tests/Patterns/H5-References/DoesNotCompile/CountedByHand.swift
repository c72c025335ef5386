// expected error: value of type 'Node' has no member 'unref'
import References

func misuse(_ node: Node) { node.unref() }
