// expected error: 'Twig' initializer is inaccessible due to 'internal' protection level
import Arena

func misuse() { _ = Twig() }
