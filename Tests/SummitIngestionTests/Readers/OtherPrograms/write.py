"""Writes one article as other programs write articles.

    write.py STORY.json PAGE.html FOLDER
"""

import csv
import email.message
import email.policy
import gzip
import io
import json
import mailbox
import os
import subprocess
import sys
from datetime import datetime, timedelta, timezone

import newspaper
import trafilatura
from feedgen.feed import FeedGenerator
from newsplease import NewsPlease
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

with open(sys.argv[1], encoding="utf-8") as file:
    story = json.load(file)
page_path = sys.argv[2]
with open(page_path, encoding="utf-8") as file:
    page = file.read()
os.chdir(sys.argv[3])
published = datetime.fromisoformat(story["published"]).replace(
    hour=8, tzinfo=timezone(timedelta(hours=2))
)


def write(name, text):
    with open(name, "w", encoding="utf-8") as file:
        file.write(text)


def feeds():
    escaped = story["text"].replace("&", "&amp;").replace("<", "&lt;")
    feed = FeedGenerator()
    feed.id("https://post.example/")
    feed.title(story["outlet"])
    feed.link(href="https://post.example/", rel="alternate")
    feed.description("News from Lindmark")
    feed.language("en")
    feed.load_extension("dc")
    entry = feed.add_entry()
    entry.id(story["url"])
    entry.title(story["title"])
    entry.link(href=story["url"])
    entry.author(name=story["byline"])
    entry.dc.dc_creator(story["byline"])
    entry.published(published)
    entry.updated(published + timedelta(days=2))
    entry.summary("The two signed.")
    entry.content("".join(f"<p>{p}</p>" for p in escaped.split("\n\n")), type="html")
    feed.rss_file("feedgen-rss.xml")
    feed.atom_file("feedgen-atom.xml")


def web_archives():
    for name in ["warcio.warc", "warcio.warc.gz"]:
        with open(name, "wb") as file:
            writer = WARCWriter(file, gzip=name.endswith(".gz"))
            writer.write_record(writer.create_warcinfo_record(name, {"software": "warcio"}))
            answer = StatusAndHeaders(
                "200 OK",
                [("Content-Type", "text/html; charset=utf-8"), ("Content-Encoding", "gzip")],
                protocol="HTTP/1.1",
            )
            question = StatusAndHeaders("GET /world/accord HTTP/1.1", [], is_http_request=True)
            writer.write_request_response_pair(
                writer.create_warc_record(story["url"], "request", http_headers=question),
                writer.create_warc_record(
                    story["url"],
                    "response",
                    payload=io.BytesIO(gzip.compress(page.encode())),
                    http_headers=answer,
                ),
            )


def extractors():
    for ending, kind in [
        ("json", "json"),
        ("txt", "txt"),
        ("md", "markdown"),
        ("html", "html"),
        ("csv", "csv"),
    ]:
        text = trafilatura.extract(
            page, url=story["url"], output_format=kind, with_metadata=True
        )
        write(f"trafilatura.{ending}", text)
    article = newspaper.Article(story["url"], language="en")
    article.download(input_html=page)
    article.parse()
    write("newspaper4k.json", article.to_json())
    subprocess.run(
        [sys.executable, "-m", "newspaper", "--url", story["url"]]
        + ["--html-from-file", page_path, "--skip-nlp", "--skip-fetch-images"]
        + ["--output-format", "csv", "--output-file", "newspaper4k.csv"],
        check=True,
    )
    found = NewsPlease.from_html(page, url=story["url"]).get_serializable_dict()
    write("news-please.json", json.dumps(found, indent=2))


def message(transfer):
    message = email.message.EmailMessage(email.policy.SMTP)
    message["From"] = f"{story['outlet']} <news@post.example>"
    message["To"] = "desk@example.org"
    message["Subject"] = story["title"]
    message["Date"] = published
    message["Message-ID"] = "<1@post.example>"
    message.set_content(f"By {story['byline']}\n\n{story['text']}\n", cte=transfer)
    message.add_alternative("<p>See it in your browser.</p>", subtype="html")
    return message


def messages():
    for transfer in ["quoted-printable", "base64", "8bit"]:
        with open(f"email-{transfer}.eml", "wb") as file:
            file.write(bytes(message(transfer)))
    box = mailbox.mbox("mailbox.mbox")
    box.add(message("quoted-printable"))
    box.flush()


def tables():
    columns = ["title", "byline", "outlet", "published", "url", "text"]
    for name, encoding, dialect in [
        ("csv.csv", "utf-8-sig", "excel"),
        ("csv-excel.tsv", "utf-16", "excel-tab"),
        ("csv-unix.csv", "utf-8", "unix"),
    ]:
        with open(name, "w", newline="", encoding=encoding) as file:
            table = csv.DictWriter(file, columns, extrasaction="ignore", dialect=dialect)
            table.writeheader()
            table.writerow(story)
    with gzip.open("json.ndjson.gz", "wt", encoding="ascii") as file:
        file.write(json.dumps(story) + "\n")


for part in [feeds, web_archives, extractors, messages, tables]:
    part()
