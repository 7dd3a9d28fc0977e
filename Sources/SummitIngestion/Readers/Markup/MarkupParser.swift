import CLibXML2

/// Reads markup with libxml2 and reports what it meets to a builder; libxml2 keeps no tree.
///
/// Nothing but the bytes is read: no network, no file, no external subset. Entities are those of
/// HTML; those that a document declares stand for nothing, so none can grow.
@safe final class MarkupParser {
  fileprivate var builder: MarkupBuilder
  /// The numbers of names by where libxml2 keeps them, which it does once for each.
  private var numbers: [UnsafeRawPointer: MarkupName] = unsafe [:]
  private var context: xmlParserCtxtPtr?
  private var entity = UnsafeMutablePointer<xmlEntity>.allocate(capacity: 1)
  private var entityText = UnsafeMutablePointer<UInt8>.allocate(capacity: 8)

  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  private init(limit: Int) {
    builder = MarkupBuilder(limit: limit)
    unsafe entity.initialize(to: xmlEntity())
    unsafe entityText.initialize(repeating: 0, count: 8)
  }

  deinit {
    unsafe entity.deallocate()
    unsafe entityText.deallocate()
  }

  /// The document that UTF-8 of HTML spells.
  static func html(_ bytes: [UInt8]) -> MarkupBuilder {
    let parser = MarkupParser(limit: 4096)
    return unsafe parser.parse(bytes, htmlCreateMemoryParserCtxt, htmlFreeParserCtxt) { context in
      unsafe context.pointee.sax.pointee.startElement = { unsafe MarkupParser.began($0, $1, $2) }
      unsafe context.pointee.sax.pointee.endElement = { context, _ in
        unsafe MarkupParser.ended(context)
      }
      unsafe htmlCtxtUseOptions(
        context,
        Int32(
          HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue
            | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
            | HTML_PARSE_IGNORE_ENC.rawValue))
      unsafe xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
      unsafe htmlParseDocument(context)
    }
  }

  /// The document that the bytes of XML spell, as far as it is well formed.
  static func xml(_ bytes: [UInt8]) -> MarkupBuilder {
    // libxml2 itself goes no deeper than 256, and does not say so.
    let parser = MarkupParser(limit: 250)
    return unsafe parser.parse(bytes, xmlCreateMemoryParserCtxt, xmlFreeParserCtxt) { context in
      unsafe context.pointee.sax.pointee.initialized = summit_sax2_magic()
      unsafe context.pointee.sax.pointee.startElementNs = {
        unsafe MarkupParser.began($0, $1, $3, $6, $8)
      }
      unsafe context.pointee.sax.pointee.endElementNs = { context, _, _, _ in
        unsafe MarkupParser.ended(context)
      }
      unsafe context.pointee.sax.pointee.getEntity = { unsafe MarkupParser.entity($0, $1) }
      unsafe xmlCtxtUseOptions(
        context,
        Int32(
          XML_PARSE_RECOVER.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
            | XML_PARSE_NONET.rawValue))
      unsafe xmlParseDocument(context)
    }
  }

  private typealias Context = UnsafeMutablePointer<xmlParserCtxt>

  private func parse(
    _ bytes: [UInt8], _ create: (UnsafePointer<CChar>?, Int32) -> Context?,
    _ free: (Context?) -> Void, _ run: (Context) -> Void
  ) -> MarkupBuilder {
    _ = Self.isReady
    unsafe bytes.withUnsafeBytes { buffer in
      let text = unsafe buffer.assumingMemoryBound(to: CChar.self).baseAddress
      guard !bytes.isEmpty, let count = Int32(exactly: bytes.count),
        let context = unsafe create(text, count)
      else { return }
      unsafe self.context = context
      unsafe context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
      unsafe context.pointee.sax.pointee = xmlSAXHandler()
      unsafe context.pointee.sax.pointee.characters = { unsafe MarkupParser.met($0, $1, $2) }
      unsafe context.pointee.sax.pointee.ignorableWhitespace = {
        unsafe MarkupParser.met($0, $1, $2)
      }
      unsafe context.pointee.sax.pointee.cdataBlock = { unsafe MarkupParser.met($0, $1, $2) }
      unsafe run(context)
      unsafe free(context)
      unsafe self.context = nil
    }
    builder.finish()
    return builder
  }

  // MARK: What libxml2 calls

  private static func began(
    _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard let parser = unsafe parser(context), let name = unsafe name else { return }
    unsafe parser.builder.begin(parser.number(name))
    if var next = unsafe attributes {
      while let key = unsafe next.pointee {
        let value = unsafe next[1]
        unsafe parser.builder.add(
          parser.number(key),
          value: .init(start: value, count: value.map { unsafe Int(xmlStrlen($0)) } ?? 0))
        unsafe next += 2
      }
    }
    if parser.builder.isTooDeep { unsafe xmlStopParser(parser.context) }
  }

  private static func began(
    _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?,
    _ namespace: UnsafePointer<xmlChar>?, _ count: Int32,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard let parser = unsafe parser(context), let name = unsafe name else { return }
    parser.goOn()
    unsafe parser.builder.begin(
      parser.builder.number(
        String(cString: name), namespace: namespace.map { unsafe String(cString: $0) }))
    if parser.builder.isTooDeep { unsafe xmlStopParser(parser.context) }
    guard let attributes = unsafe attributes else { return }
    for index in 0..<Int(count) {
      let attribute = unsafe attributes + index * 5
      guard let key = unsafe attribute[0], let start = unsafe attribute[3],
        let end = unsafe attribute[4]
      else { continue }
      let prefix = unsafe attribute[1].map { unsafe String(cString: $0) + ":" } ?? ""
      unsafe parser.builder.add(
        parser.builder.number(prefix + String(cString: key)),
        value: .init(start: start, count: end - start))
    }
  }

  private static func met(
    _ context: UnsafeMutableRawPointer?, _ text: UnsafePointer<xmlChar>?, _ count: Int32
  ) {
    guard count > 0, let parser = unsafe parser(context) else { return }
    parser.goOn()
    unsafe parser.builder.add(text: .init(start: text, count: Int(count)))
  }

  private static func ended(_ context: UnsafeMutableRawPointer?) {
    unsafe parser(context)?.builder.end()
  }

  private static func entity(
    _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?
  ) -> UnsafeMutablePointer<xmlEntity>? {
    if let known = unsafe xmlGetPredefinedEntity(name) { return unsafe known }
    guard let parser = unsafe parser(context), let known = unsafe htmlEntityLookup(name),
      let scalar = unsafe Unicode.Scalar(known.pointee.value)
    else { return nil }
    let character = Array(String(scalar).utf8)
    for (index, byte) in (character + [0]).enumerated() {
      unsafe parser.entityText[index] = byte
    }
    unsafe parser.entity.pointee.name = unsafe name
    unsafe parser.entity.pointee.etype = XML_INTERNAL_PREDEFINED_ENTITY
    unsafe parser.entity.pointee.content = parser.entityText
    unsafe parser.entity.pointee.length = Int32(character.count)
    return unsafe parser.entity
  }

  /// Forgets an error: after one, libxml2 would leave out all `&amp;` and the like.
  private func goOn() {
    unsafe context?.pointee.wellFormed = 1
  }

  private static func parser(_ context: UnsafeMutableRawPointer?) -> MarkupParser? {
    unsafe context.map { unsafe Unmanaged<MarkupParser>.fromOpaque($0).takeUnretainedValue() }
  }

  private func number(_ name: UnsafePointer<xmlChar>) -> MarkupName {
    if let number = unsafe numbers[name] { return number }
    let number = unsafe builder.number(String(cString: name))
    unsafe numbers[name] = number
    return number
  }
}
