import SummitArchive
import SummitCoverage
import SummitExtraction
import SummitIngestion

/// What `make fuzz` feeds with bytes: `read` and `extract`, one after the other, as the command runs
/// them.
///
/// Any bytes at all must end in a problem that is told or in a record that holds: each receipt lies
/// within the text, and the JSON can be read back to the same facts.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  for format in ArticleFormat.allCases {
    guard let article = try? desk.reader.article(from: bytes, name: "article", as: format) else {
      continue
    }
    let record = desk.extractor.record(of: article)
    precondition(record.receipts.allSatisfy(TextSpan(article.text).holds), "a receipt lies outside")
    var json = JSONWriter()
    record.write(to: &json)
    do {
      let again = try Record(json: json.bytes)
      precondition(again.people == record.people && again.events == record.events, "JSON differs")
      precondition(again.statements == record.statements, "JSON differs")
    } catch {
      preconditionFailure("\(error)")
    }
  }
  return 0
}

/// Reader and extractor with the reference data that ships.
private let desk: (reader: ArticleReader, extractor: Extractor) = {
  do {
    let reference = try ReferenceData.shipped()
    return (ArticleReader(outlets: reference.outlets), Extractor(reference))
  } catch {
    fatalError("the reference data that ships cannot be read: \(error)")
  }
}()

extension Record {
  /// Where all its facts stand.
  fileprivate var receipts: [TextSpan] {
    events.flatMap { $0.receipts + $0.participants.flatMap(\.receipts) }.map(\.span)
      + statements.map(\.receipt.span) + sentences
  }
}

extension TextSpan {
  /// All of a text.
  fileprivate init(_ text: String) {
    self.init(start: 1, length: text.unicodeScalars.count)
  }

  fileprivate func holds(_ span: TextSpan) -> Bool {
    span.start >= start && span.length > 0 && span.start + span.length <= start + length
  }
}
