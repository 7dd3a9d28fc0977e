import Testing

@testable import SummitFetching

@Suite struct `An address of the network` {
  @Test(arguments: [
    "0.0.0.0", "10.1.2.3", "100.64.0.1", "127.0.0.1", "127.1", "0x7f000001", "169.254.169.254",
    "172.16.0.1", "172.31.255.255", "192.0.2.1", "192.168.1.1", "198.19.0.1", "224.0.0.1",
    "255.255.255.255", "::", "::1", "[::1]", "::127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1",
    "2002:7f00:1::1", "fc00::1", "fd12:3456::1", "fe80::1", "fec0::1", "ff02::1", "2001:db8::1",
    "2001::1", "100::1",
  ])
  func `is private unless the whole internet reaches it`(text: String) throws {
    #expect(try #require(NetworkAddress(text)).isPrivate)
  }

  @Test(arguments: [
    "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "172.15.0.1",
    "172.32.0.1", "192.167.1.1", "192.169.1.1", "223.255.255.255", "2606:4700::1111",
    "2a00:1450::1", "::ffff:8.8.8.8", "64:ff9b::808:808", "2002:808:808::1",
  ])
  func `is public where it reaches it`(text: String) throws {
    #expect(try !#require(NetworkAddress(text)).isPrivate)
  }

  @Test(arguments: ["", "example.org", "1.2.3.4.5", "::g", "256.1.1.1"])
  func `is no name`(text: String) {
    #expect(NetworkAddress(text) == nil)
  }
}

@Suite struct `An address of the web` {
  @Test(arguments: [
    ("HTTP://Example.ORG:80/a b#top", "http://example.org/a%20b"),
    ("https://example.org", "https://example.org/"),
    ("https://example.org:8443?q=1", "https://example.org:8443/?q=1"),
    ("http://example.org/gipfel/zürich", "http://example.org/gipfel/z%C3%BCrich"),
    ("http://[::1]:8080/a", "http://[::1]:8080/a"),
    ("http://example.org/%7Ea", "http://example.org/%7Ea"),
    ("http://Bücher.example/", "http://xn--bcher-kva.example/"),
    ("http://президент.рф/", "http://xn--d1abbgf6aiiy.xn--p1ai/"),
    ("http://中国。测试/", "http://xn--fiqs8s.xn--0zwm56d/"),
    ("http://faß.example/", "http://xn--fa-hia.example/"),
    ("http://ليهمابتكلموشعربي.example/", "http://xn--mgbcah9ar9a4efegftvvn.example/"),
  ])
  func `has one spelling`(text: String, address: String) throws {
    #expect(try WebAddress(text).description == address)
  }

  @Test(arguments: [
    ("b", "http://example.org/a/b"), ("/b?c", "http://example.org/b?c"),
    ("//other.org/b", "http://other.org/b"), ("https://other.org", "https://other.org/"),
    ("../../b", "http://example.org/b"), ("?c", "http://example.org/a/page?c"),
  ])
  func `tells where a reference leads`(reference: String, address: String) throws {
    let base = try WebAddress("http://example.org/a/page")
    #expect(try base.resolving(reference).description == address)
  }

  @Test(arguments: [
    ("ftp://example.org/", FetchError.Reason.scheme("ftp")),
    ("javascript:alert(1)", .scheme("javascript")), ("/a/b", .scheme("")),
    ("http://", .notAnAddress), ("http:///a", .notAnAddress), ("http:a", .notAnAddress),
    ("http://me@example.org/", .credentials), ("http://exa mple.org/", .notAnAddress),
    ("http://example.org:99999999/", .notAnAddress), ("", .notAnAddress),
  ])
  func `is refused where it is none`(text: String, reason: FetchError.Reason) {
    #expect(throws: FetchError(text, reason)) { try WebAddress(text) }
  }

  @Test func `is told from a path`() {
    #expect(WebAddress.isMeant(by: "https://example.org"))
    #expect(WebAddress.isMeant(by: "FTP://example.org"))
    #expect(!WebAddress.isMeant(by: "articles/http:/a"))
    #expect(!WebAddress.isMeant(by: "saved/a://b"))
    #expect(!WebAddress.isMeant(by: "a,b://c"))
    #expect(WebAddress.isMeant(by: "git+ssh-2.0://c"))
    #expect(!WebAddress.isMeant(by: "a.txt"))
    #expect(!WebAddress.isMeant(by: "://"))
  }
}
