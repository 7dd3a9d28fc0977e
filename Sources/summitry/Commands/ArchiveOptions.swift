import ArgumentParser
import SummitArchive

/// Which archive a command is about.
struct ArchiveOptions: ParsableArguments {
  @Option(
    name: .customLong("archive"),
    help: ArgumentHelp(
      "The archive's file. (default: $SUMMITRY_ARCHIVE, or ./summitry.sqlite)", valueName: "path"))
  var given: String?

  var path: String {
    let named = given ?? environmentValue("SUMMITRY_ARCHIVE") ?? ""
    return named.isEmpty ? "summitry.sqlite" : named
  }

  /// The archive, for questions only.
  func open() throws -> Archive {
    try Archive(opening: path)
  }
}
