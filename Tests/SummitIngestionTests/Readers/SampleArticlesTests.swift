import Foundation
import SummitCoverage
import Testing

@testable import SummitIngestion

/// The articles under seeds/coverage, whose heads differ as those of newspapers do.
@Suite struct `The sample articles` {
  @Test func `are read with title, outlet, byline and day`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    var lines: [String] = []
    Inputs([root.appending(path: "seeds/coverage").path]).forEachArticle(reader: ArticleReader()) {
      switch $0 {
      case .success(let article): lines.append(Self.line(article))
      case .failure(let problem): lines.append(problem.description)
      }
    }
    #expect(lines.joined(separator: "\n") == Self.expected)
  }

  private static func line(_ article: Article) -> String {
    let fields = [
      article.outlet, article.agency, article.byline, article.dateline,
      article.published?.description,
    ]
    let line = fields.map { $0 ?? "-" }.joined(separator: " | ")
    return "\(article.title ?? "-")\n  \(line)"
  }

  private static let expected = """
    SUMMIT COLLAPSES OVER 'STAR WARS' IN ICELAND
      The Continental | - | Arthur Pell | REYKJAVIK, Iceland | 1986-10-12
    A step south, a step north, and half an hour on a blue bridge
      Peninsula Daily | - | Choi Eun-bi | PANMUNJOM | 2018-04-27
    Trump and Kim shake hands, sign, and leave the details for later
      Straits Evening Post | - | Lim Hui Shan and Arvind Menon | SINGAPORE | 2018-06-12
    Hanoi summit breaks off; Trump says 'sometimes you have to walk'
      - | Pacific Dispatch | Ngo Thanh Binh | HANOI | 2019-03-01
    BIDEN AND PUTIN FIND LITTLE WARMTH BUT SEND AMBASSADORS BACK TO WORK
      Lakeside Tribune | - | our correspondents Luc Favier and Hanna Berg in Geneva | - \
    | 2021-06-17
    ZELENSKYY TAKES CENTRE STAGE AS G7 CLOSES IN HIROSHIMA
      - | Meridian News Agency | - | HIROSHIMA, Japan | 2023-05-21
    Zelenskyy leaves Vilnius with guarantees and without a date
      Baltic Courier | - | Ruta Jankauskaite | VILNIUS | 2023-07-12
    G20 strikes declaration, seats African Union; Xi and Putin stay away
      Northern Wire | Northern Wire | Kavita Rao | NEW DELHI | 2023-09-09
    Rain at Rajghat: the G20 ends with a wreath and a gavel
      The Delhi Lantern | - | Farah Siddiqui | NEW DELHI | 2023-09-10
    Four hours among the gardens: Biden and Xi reopen the military line
      The Bay Sentinel | - | Grace Alvarado | WOODSIDE, Calif. | 2023-11-16
    Lula on screen, Guterres in the hall as Putin ends Kazan BRICS summit
      Volga Bulletin | - | - | KAZAN | 2024-10-24
    Kremlin lists five negotiators for Friday's Alaska summit
      Meridian News Agency | Meridian News Agency | - | MOSCOW | 2025-08-14
    No ceasefire in Alaska as Trump, Putin wind up after nearly three hours
      Northern Wire | Northern Wire | Dana Whitlock and Igor Samsonov | ANCHORAGE, Alaska \
    | 2025-08-15
    After Alaska, Trump rings Kyiv and drops the call for a truce
      The Harbour Gazette | - | Eleanor Marsh | ANCHORAGE | 2025-08-16
    Alaska talks end with no truce
      The Prairie Standard | Northern Wire | Dana Whitlock and Igor Samsonov \
    | ANCHORAGE, Alaska | 2025-08-16
    Seven Europeans and a phone call: Zelensky returns to the White House
      The Capital Ledger | - | MARGUERITE OSEI | WASHINGTON | 2025-08-18
    Trump gives Xi talks '12' out of 10, cuts fentanyl tariff
      Pacific Dispatch | Pacific Dispatch \
    | Yoon Ga-ram in Busan; Tom Aldous aboard Air Force One | BUSAN, South Korea | 2025-10-30
    """
}
