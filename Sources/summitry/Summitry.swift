import ArgumentParser
import SummitIngestion

/// The command line: parses it, runs the command, and turns how that ends into an exit status.
///
/// 0 answered or done, 1 nothing found, 2 something failed, 64 a mistake in the command itself.
@main
struct Summitry: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summitry",
    abstract: "An archive of summit coverage: who attended what, and who said what.",
    discussion: """
      Example:
        summitry import articles/
        summitry who anchorage 2025
        summitry said Zelensky --about ceasefire --since 2025-08-01
      """,
    subcommands: [
      Import.self, Read.self, Extract.self, Who.self, Attended.self, Met.self, Said.self,
      Timeline.self, Event.self, Person.self, Article.self, Search.self, SQL.self, Stats.self,
      Seed.self, Rules.self,
    ])

  static func main() {
    ignoreBrokenPipes()
    var command: any ParsableCommand
    do {
      command = try parseAsRoot()
    } catch {
      exit(withError: error)
    }
    do {
      try command.run()
    } catch let nothing as NothingFound {
      for line in nothing.lines { report(line) }
      exit(withError: ExitCode(1))
    } catch let error where exitCode(for: error) != .failure {
      exit(withError: error)
    } catch {
      report("summitry: " + error.oneLine)
      exit(withError: ExitCode(2))
    }
  }
}
