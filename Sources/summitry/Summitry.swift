import ArgumentParser

@main
struct Summitry: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "An archive of summit coverage: who attended what, and who said what.")
}
