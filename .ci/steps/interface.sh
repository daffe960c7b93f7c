# A public declaration of a library module that is gone or changed since the last version stands in
# Docs/Changes.md, under the version that is not released yet.
#
#   bash .ci/steps/interface.sh            compares with the lists in .ci/interface
#   bash .ci/steps/interface.sh --record   writes those lists anew, when a version is made
source "$(dirname "$0")/../common.sh"
source .ci/graphs.sh

python3 .ci/check-interface.py --self-test
for module in "${library_modules[@]}"; do
  grep -qE "^ *- $module\$" .spi.yml || fail ".spi.yml does not name $module"
done
extract_graphs
python3 .ci/check-interface.py "$@" "$graphs" .ci/interface Docs/Changes.md
