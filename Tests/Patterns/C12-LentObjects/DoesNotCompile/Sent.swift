// expected error: sending
import LentObjects

func misuse(_ calc: Calc) {
  calc.visitOnThreads { value in Task { _ = try? value.text } }
}
