# What the test scripts share. To be sourced, after `set -euo pipefail`.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

# Reports name their allocations' places themselves, and the runtime's crash handler would hide them.
export SWIFT_BACKTRACE=enable=no
export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_leaks=1:abort_on_error=0:handle_abort=1}

passed=0
failed=0

pass() {
  passed=$((passed + 1))
  echo "passed  $1"
}

# fail TITLE [LOG]: the log's lines follow, indented.
fail() {
  failed=$((failed + 1))
  echo "FAILED  $1"
  if [ $# -gt 1 ]; then head -n 40 "$2" | sed 's/^/        /'; fi
}

# Prints the totals, and ends the script with 1 if anything failed.
finish() {
  echo "$passed passed, $failed failed"
  exit $((failed > 0))
}

# ferry_tool [CONFIGURATION]: prints the path of the ferry to test: $FERRY, or a build of this package, by default for debugging.
ferry_tool() {
  local build=(swift build --package-path "$root" --configuration "${1:-debug}")
  if [ -n "${FERRY:-}" ]; then
    echo "$FERRY"
  else
    "${build[@]}" --product ferry > /dev/null
    echo "$("${build[@]}" --show-bin-path)/ferry"
  fi
}

# shows_pointers INTERFACE: prints the lines of a module's interface that do, and succeeds if there are any.
shows_pointers() { grep -nE '\bUnsafe[A-Z]|OpaquePointer|Unmanaged' "$1" | grep -vE 'func withUnsafe'; }

# write_if_changed FILE: writes standard input, so that what depends on the file is not built again for nothing.
write_if_changed() {
  local new
  new=$(mktemp)
  cat > "$new"
  mkdir -p "$(dirname "$1")"
  if cmp -s "$new" "$1"; then rm "$new"; else mv "$new" "$1"; fi
}
