extension Record {
  /// Writes the record as one JSON object.
  ///
  /// The keys of the record format come first; the text and the receipts follow, so that the line
  /// can be imported by itself.
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.member(.article, article.name)
      json.member(.title, article.title)
      json.member(.outlet, article.agency ?? article.outlet)
      json.member(.published, article.published?.description)
      json.member(.people, people) { $0.value($1) }
      json.member(.events, events) { $1.write(to: &$0) }
      json.member(.statements, statements) { $1.write(to: &$0) }
      json.member(.publisher, article.outlet)
      json.member(.agency, article.agency)
      json.member(.byline, article.byline)
      json.member(.dateline, article.dateline)
      json.member(.url, article.url)
      json.member(.language, article.language)
      json.member(.text, article.text)
      json.member(.sentences, sentences) { $1.write(to: &$0) }
    }
  }
}

extension Record.Event {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member(.key, key)
      json.member(.kind, kind.rawValue)
      json.member(.status, status.rawValue)
      json.member(.start, start?.edtf)
      json.member(.place, place)
      json.member(.country, country)
      json.member(.venue, venue)
      json.member(.durationMinutes, durationMinutes)
      json.member(.participants, participants) { $1.write(to: &$0) }
      json.member(.basis, basis?.rawValue)
      json.member(.end, end?.edtf)
      json.member(.series, series)
      json.member(.partOf, partOf)
      json.member(.receipts, receipts) { $1.write(to: &$0) }
    }
  }
}

extension Record.Participant {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member(.person, person)
      json.member(.status, status.rawValue)
      json.member(.office, office)
      json.member(.represents, represents)
      json.member(.role, role?.rawValue)
      json.member(.mode, mode?.rawValue)
      json.member(.absenceReason, absenceReason)
      json.member(.receipts, receipts) { $1.write(to: &$0) }
    }
  }
}

extension Record.Statement {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member(.speaker, speaker)
      json.member(.kind, kind.rawValue)
      json.member(.text, text)
      json.member(.event, event)
      json.member(.medium, medium)
      json.member(.cue, cue)
      json.key(.receipt)
      receipt.write(to: &json)
    }
  }
}

extension Receipt {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member(.start, span.start)
      json.member(.length, span.length)
      json.member(.rule, rule)
      json.member(.confidence, confidence)
    }
  }
}

extension TextSpan {
  func write(to json: inout JSONWriter) {
    json.array { json in
      json.value(start)
      json.value(length)
    }
  }
}
