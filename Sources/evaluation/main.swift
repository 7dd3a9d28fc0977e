import Glibc
import SummitArchive
import SummitCoverage
import SummitEvaluation
import SummitExtraction
import SummitIngestion

/// Scores extraction on articles with gold records, as `make evaluate GOLD=DIR` does.
///
///     evaluation [--rules] DIR…
///
/// With `--rules` it prints how the rules did, as the source that keeps it.
let arguments = CommandLine.arguments.dropFirst()
let folders = arguments.filter { $0 != "--rules" }
guard !folders.isEmpty else {
  print("usage: evaluation [--rules] DIR...")
  exit(64)
}
let reference = try ReferenceData.shipped()
let reader = ArticleReader(outlets: reference.outlets)
let extractor = Extractor(reference)
var scores = Scores()
for folder in folders {
  try GoldFolder(folder).add(to: &scores, reader: reader, extractor: extractor)
}
print(arguments.contains("--rules") ? scores.rulesSource : scores.table, terminator: "")
