# Every module imports what the architecture allows, and the package depends on no other package.
source "$(dirname "$0")/../common.sh"

.ci/check-arrows
