// `import Stafet` brings everything that the package has to offer.

@_exported public import StafetAnalysis
@_exported public import StafetFiles
@_exported public import StafetFormats
@_exported public import StafetModel
@_exported public import StafetReport
@_exported public import StafetSources
@_exported public import StafetStatistics
@_exported public import StafetSyntax
@_exported public import StafetText
