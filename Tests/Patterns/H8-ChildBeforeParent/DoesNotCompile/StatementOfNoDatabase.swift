// expected error: 'Statement' initializer is inaccessible due to 'internal' protection level
import ChildBeforeParent

func misuse() { _ = Statement() }
