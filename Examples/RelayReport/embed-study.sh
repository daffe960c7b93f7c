#!/usr/bin/env bash
# Writes SmallStudy.swift anew from small-study.stafet.json. A program cannot rely on finding a data
# file beside it, so the study is compiled into the example; a test checks that the two are the same.
set -euo pipefail
cd "$(dirname "$0")"
{
  echo '// swift-format-ignore-file'
  echo '// Made from small-study.stafet.json by embed-study.sh; edit that file, not this one.'
  echo
  echo 'enum SmallStudy {'
  echo '  /// The study that the example reports on when it is given no file.'
  echo '  static let json: StaticString = #"""'
  cat small-study.stafet.json
  echo
  echo '"""#'
  echo '}'
} > SmallStudy.swift
