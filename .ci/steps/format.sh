# The source is formatted as .swift-format says, and public declarations are documented.
source "$(dirname "$0")/../common.sh"

swift format lint --strict --recursive --parallel \
  Sources Tests Examples Package.swift Tests/{Benchmarks,Consumer,Fuzz}/Package.swift
