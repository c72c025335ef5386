// expected error: 'Block' initializer is inaccessible due to 'internal' protection level
import ContextDestroy

func misuse() { _ = Block() }
