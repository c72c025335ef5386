// expected error: cannot find 'setHooks' in scope
import AllocatorHooks

func replace() {
  setHooks(nil, nil)
}
