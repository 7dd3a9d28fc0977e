extension Inputs {
  /// How many bytes the files have together; what has no size, such as standard input, counts
  /// nothing.
  ///
  /// Complexity: a look at each file, not into it.
  package var size: Int {
    var size = 0
    forEachFile { file in
      if case .success(let file) = file {
        size += InputState(ofFileAt: file.name, format: nil, since: nil)?.file?.size ?? 0
      }
    }
    return size
  }
}
