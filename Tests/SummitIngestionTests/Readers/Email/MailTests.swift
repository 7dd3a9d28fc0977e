import SummitCoverage
import Testing

@testable import SummitIngestion

@Suite struct `Mail` {
  @Test func `gives the text of a message under its subject`() {
    let message = """
      Return-Path: <ida@post.example>
      From: "Ida Holm" <ida@post.example>
      To: desk@example.org
      Subject: Fwd: =?iso-8859-1?Q?Vale_in_Z=FCrich?=
      Date: Fri, 15 Aug 2025 23:30:00 -0800
      Content-Type: text/plain; charset="iso-8859-1"; format=flowed
      Content-Transfer-Encoding: quoted-printable

      Vale met Osei in Z=FCrich =
      today, and the two of=20
      them talked.

      They parted.
      --=20
      Ida Holm, Lindmark Post
      """
    #expect(
      outcomes(of: Array(message.utf8), name: "a.eml", outlets: SampleStory.outlets) == [
        .success(
          Article(
            name: "a.eml", title: "Vale in Zürich", outlet: "Lindmark Post",
            published: Day(iso: "2025-08-15"), language: "en",
            text: "Vale met Osei in Zürich today, and the two of them talked.\n\nThey parted."))
      ])
  }

  @Test func `takes the page where the text only points to it, and no attachment`() {
    let message = """
      From: news@post.example
      Message-ID: <1@post.example>
      Content-Type: multipart/mixed; boundary=outer

      --outer
      Content-Type: multipart/alternative; boundary="in ner"

      --in ner
      Content-Type: text/plain

      Read this in your browser.
      --in ner
      Content-Type: text/html; charset=utf-8
      Content-Transfer-Encoding: base64

      PHA+VmFsZSBtZXQgT3NlaSBpbiBaw7xyaWNoLCBhbmQgdGhleSB0YWxrZWQgZm9y
      IHR3byBob3Vycy48L3A+
      --in ner--
      --outer
      Content-Type: text/plain
      Content-Disposition: attachment; filename=notes.txt

      Not this.
      --outer--
      """
    #expect(
      summaries(of: message, name: "a.eml")
        == ["a.eml: Vale met Osei in Zürich, and they talked for two hours."])
  }

  @Test func `gives the messages that another passes on`() {
    let message = """
      From: desk@example.org
      MIME-Version: 1.0
      Content-Type: multipart/digest; boundary=b

      --b
      Content-Type: message/rfc822

      From: one@post.example
      Subject: Vale comes

      Vale came to Lindmark.
      --b
      Content-Type: message/rfc822

      From: two@post.example

      Osei came to Lindmark.
      --b--
      """
    #expect(
      summaries(of: message, name: "a.eml")
        == ["a.eml#1: Vale came to Lindmark.", "a.eml#2: Osei came to Lindmark."])
  }

  @Test func `is a mailbox of messages that go on past one without words`() {
    let mailbox = """
      From a@post.example Fri Aug 15 10:00:00 2025
      From: a@post.example
      Subject: Vale comes

      Vale came.

      >From Lindmark she left.

      From b@post.example Fri Aug 15 11:00:00 2025
      From: b@post.example
      Content-Type: image/png

      x

      From c@post.example Fri Aug 15 12:00:00 2025
      From: c@post.example

      Osei came.
      """
    #expect(
      summaries(of: mailbox, name: "in.mbox") == [
        "in.mbox:1: Vale came.\n\nFrom Lindmark she left.",
        "! in.mbox:9: no text is in the message; take it out of the mailbox",
        "in.mbox:15: Osei came.",
      ])
  }

  @Test func `is a page that a browser saved as a message`() {
    let message = """
      From: <Saved by Blink>
      Snapshot-Content-Location: https://post.example/a
      Subject: =?utf-8?Q?Vale=20meets=20Osei?=
      Date: Sun, 17 Aug 2025 10:00:00 -0000
      MIME-Version: 1.0
      Content-Type: multipart/related; type="text/html"; boundary="--b"

      ----b
      Content-Type: text/html
      Content-Transfer-Encoding: quoted-printable
      Content-Location: https://post.example/a

      <html><body><p>Vale met Osei in Lindmark, where the two of them talked for an hou=
      r.</p></body></html>
      ----b--
      """
    #expect(
      summaries(of: message, name: "a.mhtml") == [
        "https://post.example/a: Vale met Osei in Lindmark, where the two of them talked for an hour."
      ])
  }
}
