import SummitCoverage

/// Decides what is true of the article among all that its page claims.
struct PageFields {
  private(set) var fields = ArticleFields()
  private(set) var modified: Day?

  init(_ scan: PageScan, body: PageBody, url given: String?, outlets: OutletNames) {
    let claims = scan.claims
    let address = PageAddress(claims[.url], given: given)
    let head = PageHead(scan, body: body, outlets: outlets)
    let outlet = PageOutlet(claims, host: address.host, outlets: outlets)
    fields.url = address.url
    fields.title = PageTitle.decide(claims, scan, outlet: outlet)
    fields.outlet = outlet.name
    let byline = PageByline(claims, head: head, outlet: outlet, outlets: outlets)
    fields.byline = byline.names
    fields.agency = byline.agency
    let dates = PageDates(claims, head: head, address: address)
    fields.published = dates.published
    modified = dates.modified
    fields.language = claims[.language].lazy.compactMap { LanguageCode.code(of: $0.value) }.first
  }
}
