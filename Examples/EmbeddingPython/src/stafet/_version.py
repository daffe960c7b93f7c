"""The version of the package; that of the library is told by `stafet.library_version()`."""

__version__ = "0.1.0"
