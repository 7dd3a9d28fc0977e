import FoundationEssentials

extension Inputs {
  /// The folders in a folder that would be looked into: neither hidden ones nor links.
  static func folders(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let prefix = prefix(of: folder)
    return names.filter { !isHidden($0) }.map { prefix + $0 }.filter { path in
      if case .success(.directory) = FileKind.at(path) { true } else { false }
    }
  }

  /// What the paths of a folder's members begin with: its own and a slash.
  static func prefix(of folder: String) -> String {
    folder.utf8.last == UInt8(ascii: "/") ? folder : folder + "/"
  }
}
