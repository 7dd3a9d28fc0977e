// swift-tools-version: 6.2
import PackageDescription

/// What every Swift target is built with.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// What every target above the SQLite wrapper is built with: no pointer passes unnoticed.
let safe: [SwiftSetting] = strict + [.strictMemorySafety()]

let package = Package(
  name: "summitry",
  products: [
    .executable(name: "summitry", targets: ["summitry"]),
    .executable(name: "summitry-fetch", targets: ["summitry-fetch"]),
    .library(name: "SummitQueries", targets: ["SummitQueries"]),
    .library(name: "SummitFetching", targets: ["SummitFetching"]),
    .library(name: "SummitIngestion", targets: ["SummitIngestion"]),
    .library(name: "SummitExtraction", targets: ["SummitExtraction"]),
    .library(name: "SummitArchive", targets: ["SummitArchive"]),
    .library(name: "SummitCoverage", targets: ["SummitCoverage"]),
    .library(name: "SummitSQLite", targets: ["SummitSQLite"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "CSQLite3", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(
      name: "CLibCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CSummitData"),
    .target(name: "SummitSQLite", dependencies: ["CSQLite3"], swiftSettings: strict),
    .target(name: "SummitCoverage", swiftSettings: safe),
    .target(
      name: "SummitArchive", dependencies: ["CSummitData", "SummitCoverage", "SummitSQLite"],
      swiftSettings: safe),
    .target(name: "SummitExtraction", dependencies: ["SummitCoverage"], swiftSettings: safe),
    .target(
      name: "SummitIngestion",
      dependencies: [
        "CLibXML2", "CZlib", "SummitArchive", "SummitCoverage", "SummitExtraction",
        "SummitFetching", "SummitSQLite",
      ],
      swiftSettings: safe),
    .target(
      name: "SummitQueries", dependencies: ["SummitArchive", "SummitCoverage", "SummitSQLite"],
      swiftSettings: safe),
    .target(
      name: "SummitEvaluation",
      dependencies: ["SummitCoverage", "SummitExtraction", "SummitIngestion"],
      swiftSettings: safe),
    .target(name: "SummitFetching", dependencies: ["SummitCoverage"], swiftSettings: safe),
    .executableTarget(
      name: "summitry-fetch", dependencies: ["CLibCurl", "SummitFetching"], swiftSettings: safe),
    .executableTarget(
      name: "evaluation",
      dependencies: [
        "SummitArchive", "SummitCoverage", "SummitEvaluation", "SummitExtraction",
        "SummitIngestion",
      ],
      swiftSettings: safe),
    .executableTarget(
      name: "summitry",
      dependencies: [
        "SummitArchive", "SummitCoverage", "SummitExtraction", "SummitFetching", "SummitIngestion",
        "SummitQueries",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: safe),
    .testTarget(
      name: "SummitIngestionTests",
      dependencies: [
        "BuiltPrograms", "LoopbackServer", "SummitArchive", "SummitCoverage", "SummitExtraction",
        "SummitFetching", "SummitIngestion", "SummitSQLite", "TemporaryFiles", "summitry-fetch",
      ],
      exclude: ["Readers/OtherPrograms/write.py"], swiftSettings: safe),
    .testTarget(
      name: "SummitSQLiteTests", dependencies: ["SummitSQLite", "TemporaryFiles"],
      swiftSettings: safe),
    .executableTarget(
      name: "wrapper-benchmark", dependencies: ["SummitSQLite"], path: "Benchmarks/wrapper",
      exclude: ["wrapper_limit.c", "compare.sh"], swiftSettings: safe),
    .executableTarget(
      name: "seeding-benchmark",
      dependencies: ["SummitArchive", "SummitCoverage", "SummitExtraction"],
      path: "Benchmarks/seeding", exclude: ["measure.sh"], swiftSettings: safe),
    .testTarget(
      name: "SummitArchiveTests",
      dependencies: ["SummitArchive", "SummitCoverage", "SummitSQLite", "TemporaryFiles"],
      exclude: [
        "Seeds/ambiguous-spellings.tsv", "Seeds/country-bounds.tsv", "Seeds/iso-3166-1.tsv",
        "Seeds/make-tables.py",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "SummitCoverageTests", dependencies: ["SummitCoverage"], swiftSettings: strict),
    .testTarget(
      name: "SummitExtractionTests",
      dependencies: ["SummitArchive", "SummitCoverage", "SummitExtraction"],
      swiftSettings: safe),
    .testTarget(
      name: "EvaluationTests",
      dependencies: [
        "SummitArchive", "SummitCoverage", "SummitEvaluation", "SummitExtraction",
        "SummitIngestion",
      ],
      path: "Tests/Evaluation", exclude: ["gold"], swiftSettings: safe),
    .target(
      name: "CoverageFixture", dependencies: ["SummitArchive", "SummitSQLite", "TemporaryFiles"],
      path: "Tests/CoverageFixture", exclude: ["coverage.sql"], swiftSettings: safe),
    .testTarget(
      name: "SummitQueriesTests",
      dependencies: [
        "CoverageFixture", "SummitArchive", "SummitCoverage", "SummitQueries", "SummitSQLite",
        "TemporaryFiles",
      ],
      swiftSettings: safe),
    .target(name: "BuiltPrograms", path: "Tests/BuiltPrograms", swiftSettings: strict),
    .target(name: "TemporaryFiles", path: "Tests/TemporaryFiles", swiftSettings: strict),
    .target(name: "LoopbackServer", path: "Tests/LoopbackServer", swiftSettings: strict),
    .testTarget(
      name: "SummitFetchingTests",
      dependencies: ["BuiltPrograms", "LoopbackServer", "SummitFetching", "summitry-fetch"],
      swiftSettings: strict),
    .testTarget(
      name: "SummitryCommandTests",
      dependencies: [
        "BuiltPrograms", "CoverageFixture", "LoopbackServer", "SummitSQLite", "TemporaryFiles",
        "summitry", "summitry-fetch",
      ],
      path: "Tests/summitryTests", swiftSettings: safe),
  ],
  cLanguageStandard: .c2x
)

// A program without a `main` of its own, which libFuzzer has: only `make fuzz` builds it.
if Context.environment["FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "fuzzing",
      dependencies: ["SummitArchive", "SummitCoverage", "SummitExtraction", "SummitIngestion"],
      path: "Tests/Fuzzing", exclude: ["fuzz.sh"],
      swiftSettings: safe + [.unsafeFlags(["-parse-as-library"])]))
}
