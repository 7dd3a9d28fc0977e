/// The words by which the lines around an article's text are told from the text.
enum Vocabulary {
  /// Words of newspapers' and broadcasters' names.
  static let masthead: Set<String> = words(
    """
    advertiser agency agentur argus broadcasting bulletin channel chronicle courier daily dispatch
    echo examiner express gazette globe guardian herald independent inquirer journal ledger magazine
    mail media mercury messenger mirror monitor network news newspaper newswire observer post press
    presse radio record register reporter review sentinel service standard star sun telegraph
    television times tribune tv weekly wire
    """)

  /// Labels above a headline or in a line of credits: what kind of piece it is or where it ran.
  static let labels: Set<String> = words(
    """
    africa americas analysis answer asia australia background blog caption context correction breaking briefing business column comment
    commentary culture defence defense diplomacy economy editorial europe exclusive explainer
    facts factbox feature features home interview latest letter lifestyle live magazine national news
    newsletter note opinion photo photos pictures points podcast politics profile q&a question releases roundup science
    security special report sport sports statements timeline top update updated uk us video view
    views watch world and
    """)

  /// What those who write for a newspaper are called.
  static let roles: Set<String> = words(
    """
    bureau chief columnist contributor correspondent correspondents desk editor editors reporter
    reporters reports staff team writer writers
    """)

  /// What may stand before or among those names.
  static let bylineWords: Set<String> = words(
    """
    aboard additional agencies agency and assistant at business chief contributing defence defense
    deputy diplomatic economics europe for foreign from in managing news national of online our own
    political politics senior special stringer the to with world
    """)

  /// Small words inside names of people, places and newspapers.
  static let particles: Set<String> = words(
    """
    al am and bin bint da dal de del della den der di dos du e el en es ibn la las le les los of on
    sur ter the upon van von y zu
    """)

  /// Parts of a web page's controls; a line of nothing else is no part of an article.
  static let interface: Set<String> = words(
    """
    aa ago advertisement advertisements article articles audio bookmark bookmarks close comment comments
    copy copied download email enlarge facebook flipboard follow font gift google instagram
    larger linkedin link listen login menu messenger more pinterest play post print reddit
    report resize save saved search share show size skip smaller sms subscribe tap telegram text this
    threads to topics tweet twitter us viber view whatsapp x youtube
    """)

  /// Times of day, time zones and the small words around them.
  static let time: Set<String> = words(
    """
    a.m a.m. am p.m p.m. pm at edition hours hrs h in local min mins minute minutes moscow noon
    on read time the and ago years
    """)

  /// Words that tell what happened to an article on a date.
  static let dating: Set<String> = words(
    """
    amended created date dated edited first first-published issued last modified on originally
    post posted publication published release released revised updated update uploaded was
    """)

  /// Those of them that tell of a change, and of the first time.
  static let updating: Set<String> = words("amended edited modified revised update updated")
  static let beginning: Set<String> = words("created first first-published originally")

  /// Time zones as they stand after a time.
  static let zones: Set<String> = words(
    """
    ACST AEDT AEST AET AWST BST CAT CDT CEST CET CST CT EAT EDT EEST EET EST ET GMT HKT IST JST KST
    MDT MSK MST MT MYT NZDT NZST PDT PKT PST PT SAST SGT UTC WAT WIB
    """)

  private static func words(_ list: String) -> Set<String> {
    Set(list.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
