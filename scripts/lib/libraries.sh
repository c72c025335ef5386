# What the scripts for Tests/Libraries share. To be sourced after common.sh.
#
# A library is a folder: module.modulemap and shim.h as a system library target has them, bindings.yaml, Scenario.swift
# (and other Swift files), Raw.c, audit-summary.txt, headers of its own that shim.h includes, and where it needs one the file
# pkg-config with a name on its only line.

libraries=$root/Tests/Libraries

# Prints the libraries that the arguments name, or all.
chosen_libraries() {
  if [ $# -gt 0 ]; then printf '%s\n' "$@"; return; fi
  for map in "$libraries"/*/module.modulemap; do basename "$(dirname "$map")"; done
}

# The C module of a library, such as CSQLite.
c_module() { sed -n 's/^module \([A-Za-z0-9_]*\).*/\1/p' "$libraries/$1/module.modulemap"; }

# The C module that holds the C that Ferry writes for the library, if there is any.
shims_module() {
  sed -n '/^shims:/,/^[a-z]*:/s/.*\<module: *\([A-Za-z0-9_]*\).*/\1/p' "$libraries/$1/bindings.yaml"
}

# The name that pkg-config knows the library by, if it needs one.
package_name() { cat "$libraries/$1/pkg-config" 2> /dev/null || true; }

# What pkg-config says about the library: `pkg_config LIBRARY --cflags`.
pkg_config() {
  local name
  name=$(package_name "$1")
  if [ -n "$name" ]; then pkg-config "${@:2}" "$name"; fi
}

# ferry_for SUBCOMMAND LIBRARY [ARGUMENT...]: runs ferry on the library's headers, without annotations.
ferry_for() {
  local name
  name=$(package_name "$2")
  "$ferry" "$1" --module "$(c_module "$2")" --header "$libraries/$2/shim.h" --include-path "$libraries/$2" \
    ${name:+--pkg-config "$name"} "${@:3}"
}

# ferry_annotated SUBCOMMAND LIBRARY [ARGUMENT...]: the same, with the library's annotations.
ferry_annotated() { ferry_for "$@" --annotations "$libraries/$2/bindings.yaml"; }

# The lines of annotation that say something.
annotation_lines() { grep -cvE '^[[:space:]]*(#.*)?$' "$libraries/$1/bindings.yaml" || true; }

# Reads two audits as JSON, of a library with its annotations and of its headers alone, and prints what is reachable and
# what is not. Reasons that differ in a name alone are one.
audit_summary() {
  jq -r -s '
    def counts: "\(.functions) functions: \(.wrapped) wrapped, \(.absorbed) absorbed, \(.skipped) skipped";
    .[0].functions as $functions
    | "with annotations   " + (.[0].summary | counts),
      "from headers alone " + (.[1].summary | counts),
      ($functions | map(select(.disposition == "skipped"))
        | group_by(.reason | gsub("`[^`]*`"; "…") | gsub("“[^”]*”"; "“…”"))
        | sort_by(-length, .[0].reason)[]
        | "", "\(length)× " + (.[0].reason | gsub("`[^`]*`"; "…") | gsub("“[^”]*”"; "“…”")), "  \(.[].name)")' "$1" "$2"
}
