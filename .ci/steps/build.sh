# Everything builds without a warning, for debugging and for release, tests and examples included.
#
# The debug build has a folder of its own: other steps build without the flag, and a change of flags
# would build everything anew each time.
source "$(dirname "$0")/../common.sh"

swift build --build-tests --scratch-path .build-strict -Xswiftc -warnings-as-errors
swift build -c release -Xswiftc -warnings-as-errors
