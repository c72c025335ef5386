// expected error: 'clock' consumed more than once
import PlainNumbers

func keep(_ clock: consuming Clock) {}

func twice(_ clock: consuming Clock) {
  keep(clock)
  keep(clock)
}
