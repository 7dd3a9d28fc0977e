/// What is known before an article is read: the lexicon that extraction reads with and the
/// authority that resolution links to.
///
/// It comes from the seeds that ship with Summitry or from an archive's own tables, in which users
/// add rows of their own. Entries refer to one another by slug; countries by ISO 3166-1 code.
public struct ReferenceData: Hashable, Sendable {
  public var countries: [Country] = []
  public var organizations: [Organization] = []
  public var offices: [Office] = []
  public var people: [Person] = []
  public var tenures: [Tenure] = []
  public var places: [Place] = []
  public var series: [Series] = []
  public var outlets: [Outlet] = []
  public var givenNames: [GivenName] = []
  public var nameParticles: [String] = []
  public var verbs: [Verb] = []
  public var words: [LexicalWord] = []

  public init() {}
}

/// A country or territory.
public struct Country: Hashable, Sendable {
  /// ISO 3166-1 alpha-2.
  public var code: String
  public var name: String
  public var names: [Name]
  /// The slug of its capital.
  public var capital: String?

  public init(code: String, name: String, names: [Name] = [], capital: String? = nil) {
    self.code = code
    self.name = name
    self.names = names
    self.capital = capital
  }

  /// Another form of its name.
  public struct Name: Hashable, Sendable {
    public enum Kind: String, Sendable { case press, adjective, demonym, metonym }
    public var text: String
    public var kind: Kind

    public init(text: String, kind: Kind) {
      self.text = text
      self.kind = kind
    }
  }
}

/// A bloc, an international organization, or a body that acts and speaks in the news.
public struct Organization: Hashable, Sendable {
  public var slug: String
  public var name: String
  /// Its other names and acronyms.
  public var names: [String]
  public var kind: String
  /// The country that it acts for, if one.
  public var country: String?

  public init(slug: String, name: String, names: [String] = [], kind: String, country: String?) {
    self.slug = slug
    self.name = name
    self.names = names
    self.kind = kind
    self.country = country
  }
}

/// An office by function, and the words that the press prints for it.
public struct Office: Hashable, Sendable {
  public var slug: String
  public var title: String
  public var titles: [Title]
  /// Its rank, such as `head_of_state` or `foreign_minister`.
  public var level: String

  public init(slug: String, title: String, titles: [Title] = [], level: String) {
    self.slug = slug
    self.title = title
    self.titles = titles
    self.level = level
  }

  /// A printed form of the office.
  public struct Title: Hashable, Sendable {
    public var text: String
    /// The only country of which the form is used, or nil.
    public var country: String?
    /// Whether it is a phrase that does not stand before a name: "top diplomat".
    public var isDescription: Bool

    public init(text: String, country: String? = nil, isDescription: Bool = false) {
      self.text = text
      self.country = country
      self.isDescription = isDescription
    }
  }
}

/// A person, under every spelling.
public struct Person: Hashable, Sendable {
  public var slug: String
  /// The fullest common English name.
  public var name: String
  /// The family name as it stands in `name`; the whole name of those who have none.
  public var family: String
  /// Other spellings of the full name, short names and nicknames.
  public var names: [String]
  public var country: String?
  public var gender: Gender?
  /// The family name alone in its other spellings, such as Zelenskyy for Zelensky.
  public var families: [String]

  public enum Gender: String, Sendable { case male = "m", female = "f" }

  public init(
    slug: String, name: String, family: String, names: [String] = [], country: String? = nil,
    gender: Gender? = nil, families: [String] = []
  ) {
    self.slug = slug
    self.name = name
    self.family = family
    self.names = names
    self.country = country
    self.gender = gender
    self.families = families
  }
}

/// Who held which office, for a country or an organization, from when to when.
public struct Tenure: Hashable, Sendable {
  public var person: String
  public var office: String
  public var country: String?
  public var organization: String?
  public var start: PartialDate?
  /// Nil while in office.
  public var end: PartialDate?

  public init(
    person: String, office: String, country: String?, organization: String?, start: PartialDate?,
    end: PartialDate?
  ) {
    self.person = person
    self.office = office
    self.country = country
    self.organization = organization
    self.start = start
    self.end = end
  }

  /// Whether the office may have been held on the day.
  public func includes(_ day: Day) -> Bool {
    (start.map { $0.first <= day } ?? true) && (end.map { day <= $0.last } ?? true)
  }
}

/// A city, a region or a venue.
public struct Place: Hashable, Sendable {
  public var slug: String
  public var name: String
  public var names: [String]
  public var kind: String
  /// The slug of the city or region that it lies in.
  public var within: String?
  public var country: String?

  public init(
    slug: String, name: String, names: [String] = [], kind: String, within: String? = nil,
    country: String? = nil
  ) {
    self.slug = slug
    self.name = name
    self.names = names
    self.kind = kind
    self.within = within
    self.country = country
  }

  /// Whether events are *in* it as in a building, rather than as in a town or a region.
  public var isVenue: Bool {
    switch kind {
    case "city", "region", "island", "village": false
    default: true
    }
  }
}

/// A standing series of gatherings.
public struct Series: Hashable, Sendable {
  public var slug: String
  public var name: String
  public var names: [String]
  public var kind: EventKind

  public init(slug: String, name: String, names: [String] = [], kind: EventKind) {
    self.slug = slug
    self.name = name
    self.names = names
    self.kind = kind
  }
}

/// Who publishes, credits or carries words.
public struct Outlet: Hashable, Sendable {
  public var slug: String
  public var name: String
  public var names: [String]
  public var kind: String
  public var domain: String?

  public init(
    slug: String, name: String, names: [String] = [], kind: String, domain: String? = nil
  ) {
    self.slug = slug
    self.name = name
    self.names = names
    self.kind = kind
    self.domain = domain
  }
}

/// A verb that tells of meeting, attending or saying, with its forms.
public struct Verb: Hashable, Sendable {
  public var lemma: String
  /// The class of the rules that read it, such as `meet` or `say`.
  public var kind: String
  public var third: String
  public var past: String
  public var participle: String
  public var gerund: String

  public init(
    lemma: String, kind: String, third: String, past: String, participle: String, gerund: String
  ) {
    self.lemma = lemma
    self.kind = kind
    self.third = third
    self.past = past
    self.participle = participle
    self.gerund = gerund
  }
}

/// A word or phrase of English with the class that the rules know it by.
public struct LexicalWord: Hashable, Sendable {
  public var text: String
  /// The class, such as `preposition`, `month-8` or `event-meeting`.
  public var kind: String

  public init(text: String, kind: String) {
    self.text = text
    self.kind = kind
  }
}

/// A given name, by which unknown people are told from other capitalized words.
public struct GivenName: Hashable, Sendable {
  public var text: String
  /// Nil when given to both.
  public var gender: Person.Gender?

  public init(text: String, gender: Person.Gender?) {
    self.text = text
    self.gender = gender
  }
}
