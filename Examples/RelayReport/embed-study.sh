#!/usr/bin/env bash
# Writes Reconstruction.swift anew from reconstruction.stafet.json. A program cannot rely on finding a
# data file beside it, so the study is compiled into the example; a test checks that the two are the
# same.
set -euo pipefail
cd "$(dirname "$0")"
{
  echo '// swift-format-ignore-file'
  echo '// Made from reconstruction.stafet.json by embed-study.sh; edit that file, not this one.'
  echo
  echo 'enum Reconstruction {'
  echo '  /// The study that the example reports on when it is given no file.'
  echo '  static let json: StaticString = #"""'
  cat reconstruction.stafet.json
  echo
  echo '"""#'
  echo '}'
} > Reconstruction.swift
