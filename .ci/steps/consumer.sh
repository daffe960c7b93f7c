# A package that depends on this one builds and gets the right figures.
source "$(dirname "$0")/../common.sh"

swift run --package-path Tests/Consumer --scratch-path .build-consumer consumer
