internal import SummitCoverage
internal import SummitSQLite

/// Remembers the inputs that were read without a problem, and tells which of them are unchanged.
///
/// What is unchanged costs a look at its file's size and time, or a request that the server answers
/// without the page; none of its articles is read again.
struct InputBook: ~Copyable {
  private var lookUp: PreparedStatement
  private var keep: PreparedStatement

  /// How many articles the input held when it was last read, if it is still the same input.
  ///
  /// One that was read under other conditions is to be read again: in another format, or without
  /// the articles of a time that is asked for now.
  mutating func articlesIfUnchanged(_ state: InputState) throws -> Int? {
    guard let known = try known(state.name), known.state.isCurrent(for: state) else { return nil }
    return known.articles
  }

  /// What a server said of a url when it was last read, if it was read under these conditions.
  mutating func validators(of state: InputState) throws -> InputState.Validators? {
    guard let known = try known(state.name), known.state.covers(state) else { return nil }
    return known.state.validators
  }

  /// Remembers an input as it was when its reading began.
  mutating func keep(_ state: InputState, articles: Int) throws {
    try keep.run(
      state.name, articles, state.format?.rawValue, state.since?.description, state.file?.size,
      state.file?.modified, state.validators?.etag, state.validators?.lastModified)
  }

  private mutating func known(_ name: String) throws -> (articles: Int, state: InputState)? {
    try lookUp.first(name) { row in
      let size = row.optionalInt(3)
      let modified = row.optionalInt(4)
      let file = size.flatMap { size in
        modified.map { InputState.File(size: size, modified: $0) }
      }
      let state = InputState(
        name: name, format: row.optionalText(1).flatMap(ArticleFormat.init(rawValue:)),
        since: row.optionalText(2).flatMap { Day(iso: $0) }, file: file,
        validators: InputState.Validators(
          etag: row.optionalText(5), lastModified: row.optionalText(6)))
      return (try row.int(0), state)
    }
  }
}

extension InputBook {
  init(_ connection: borrowing Connection) throws {
    try self.init(
      lookUp: connection.prepare(
        """
        SELECT articles, format, since, size, modified, etag, last_modified
        FROM inputs
        WHERE name = ?
        """),
      keep: connection.prepare(
        """
        INSERT INTO inputs (
          name, read, articles, format, since, size, modified, etag, last_modified
        )
        VALUES (?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (name) DO UPDATE
        SET read = excluded.read, articles = excluded.articles, format = excluded.format,
          since = excluded.since, size = excluded.size, modified = excluded.modified,
          etag = excluded.etag, last_modified = excluded.last_modified
        """))
  }
}
