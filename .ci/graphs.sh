# What the compiler says about the public declarations of every library module, for the steps that
# need it.

graphs=$CI_SHARED/graphs

# Prints the folder of the modules that were built.
modules_folder() {
  echo "$(swift build --show-bin-path)/Modules"
}

# Builds the modules and writes their symbol graphs to $graphs/MODULE, once for a whole run.
extract_graphs() {
  swift build
  [[ ! -f $graphs/complete ]] || return 0
  local module modules triple
  modules=$(modules_folder)
  triple=$(swiftc -print-target-info | python3 -c 'import json, sys
print(json.load(sys.stdin)["target"]["triple"])')
  for module in "${library_modules[@]}"; do
    mkdir -p "$graphs/$module"
    swift symbolgraph-extract -module-name "$module" -target "$triple" -I "$modules" \
      -minimum-access-level public -skip-synthesized-members -output-dir "$graphs/$module"
  done
  touch "$graphs/complete"
}
