import ArgumentParser
import SummitArchive
import SummitSQLite

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

  /// The archive, for questions only, as it stands at this moment.
  ///
  /// The one transaction, which ends with the connection, keeps an import that goes on meanwhile
  /// from showing between two questions of a command.
  func open() throws -> Archive {
    let archive = try Archive(opening: path)
    try archive.connection.execute("BEGIN")
    return archive
  }
}
