import Glibc
import SummitArchive
import SummitCoverage
import SummitExtraction

/// Times what a command does before its first article, each once, as a new process has to.
///
///     seeding-benchmark PATH
///
/// Prints milliseconds: the reference data that ships, the lexicon made of it, a new archive at the
/// path, seeded, and the reference data read back from it.
let clock = ContinuousClock()

func milliseconds<Value>(_ make: () throws -> Value) rethrows -> (value: Value, time: Double) {
  let start = clock.now
  let value = try make()
  let time = clock.now - start
  return (value, Double(time.components.attoseconds) / 1e15 + Double(time.components.seconds) * 1e3)
}

guard CommandLine.arguments.count == 2 else {
  print("usage: seeding-benchmark PATH")
  exit(64)
}
let reference = try milliseconds { try ReferenceData.shipped() }
let extractor = milliseconds { Extractor(reference.value) }
let path = CommandLine.arguments[1]
let archive = try milliseconds { _ = try Archive(creatingAt: path) }
let own = try milliseconds { try Archive(opening: path).referenceData() }
print(reference.time, extractor.time, archive.time, own.time)
