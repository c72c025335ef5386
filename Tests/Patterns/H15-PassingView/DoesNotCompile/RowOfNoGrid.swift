// expected error: 'Row' initializer is inaccessible due to 'internal' protection level
import PassingView

func misuse() { _ = Row() }
