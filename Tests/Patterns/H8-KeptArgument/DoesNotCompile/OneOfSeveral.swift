// expected error: value of type 'Easel' has no member 'addBrush'
import KeptArgument

func misuse(_ easel: Easel, _ brush: Brush) { easel.addBrush(brush) }
