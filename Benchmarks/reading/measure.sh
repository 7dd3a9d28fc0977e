#!/usr/bin/env bash
# Measures `summitry read` format by format: articles and megabytes a second on one core, and peak memory.
#
#     Benchmarks/reading/measure.sh [COUNT]
#
# The sample articles are written COUNT times over in every format, in one file a format but for text, Markdown and pages.
set -euo pipefail
cd "$(dirname "$0")/../.."

work=$(mktemp -d -p "$([ -w /dev/shm ] && echo /dev/shm || echo /tmp)")
trap 'rm -rf "$work"' EXIT

swift build --configuration release --static-swift-stdlib --product summitry >&2
summitry="$(swift build --configuration release --static-swift-stdlib --show-bin-path)/summitry"

python3 - "$summitry" "$work" "${1:-2000}" <<'PYTHON'
import csv, email.message, email.policy, glob, gzip, html, itertools, json, os, subprocess, sys

summitry, work, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
samples = sorted(glob.glob("seeds/coverage/*") + glob.glob("Tests/Evaluation/gold/*.txt"))
lines = subprocess.run([summitry, "read", *samples], check=True, capture_output=True, text=True).stdout.splitlines()
articles = []
for number, line in zip(range(count), itertools.cycle(lines)):
    article = json.loads(line)
    articles.append({"title": f"{article.get('title', 'Untitled')} {number}", "author": article.get("byline"),
                     "source": article.get("outlet"), "published": article.get("published", "2025-08-16"),
                     "url": f"https://post.example/{number}", "text": article["text"]})

def markup(article):
    return "\n".join(f"<p>{html.escape(part)}</p>" for part in article["text"].split("\n\n"))

def page(article):
    menu = "".join(f'<li><a href="/{name}">{name}</a></li>' for name in ("World", "Politics", "Business", "Sport") * 10)
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{html.escape(article["title"])}</title>
<meta property="article:published_time" content="{article["published"]}T08:00:00Z"><link rel="canonical" href="{article["url"]}">
<script>{"var a = [1, 2, 3];" * 500}</script><style>{".a { color: red }" * 500}</style></head><body><nav><ul>{menu}</ul></nav>
<main><article><h1>{html.escape(article["title"])}</h1>{markup(article)}</article></main>
<aside><ul>{menu}</ul></aside><footer><ul>{menu}</ul></footer></body></html>"""

def folder(name, ending, text):
    os.mkdir(f"{work}/{name}")
    for number, article in enumerate(articles):
        write(f"{name}/{number:06}.{ending}", text(article))
    return name

def write(name, text):
    with open(f"{work}/{name}", "w", encoding="utf-8", newline="") as file:
        file.write(text)
    return name

def table(name, dialect):
    with open(f"{work}/{name}", "w", encoding="utf-8", newline="") as file:
        rows = csv.DictWriter(file, articles[0].keys(), dialect=dialect)
        rows.writeheader()
        rows.writerows(articles)
    return name

def item(article):
    return (f"<item><title>{html.escape(article['title'])}</title><link>{article['url']}</link>"
            f"<pubDate>Sat, 16 Aug 2025 08:00:00 +0000</pubDate><description>{html.escape(markup(article))}</description></item>")

def record(article):
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page(article).encode()
    return (f"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: {article['url']}\r\nContent-Type: application/http\r\n"
            f"Content-Length: {len(answer)}\r\n\r\n").encode() + answer + b"\r\n\r\n"

def message(article):
    message = email.message.EmailMessage(email.policy.default)
    message["From"], message["Subject"], message["Message-ID"] = "news@post.example", article["title"], "<1@post.example>"
    message.set_content(article["text"])
    return "From news@post.example Sat Aug 16 08:00:00 2025\n" + message.as_string().replace("\nFrom ", "\n>From ") + "\n\n"

def packed(name, pieces):
    with open(f"{work}/{name}", "wb") as file:
        for piece in pieces:
            file.write(gzip.compress(piece, 6))
    return name

lined = "".join(json.dumps(article) + "\n" for article in articles)
written = [
    ("text", folder("text", "txt", lambda a: f"{a['title']}\n\n{a['published']}\n\n{a['text']}\n")),
    ("markdown", folder("markdown", "md", lambda a: f"# {a['title']}\n\n*{a['published']}*\n\n{a['text']}\n")),
    ("html", folder("html", "html", page)),
    ("feed", write("feed.xml", f"<rss><channel><title>News</title>{''.join(map(item, articles))}</channel></rss>")),
    ("json", write("list.json", json.dumps(articles))),
    ("ndjson", write("lines.ndjson", lined)),
    ("ndjson.gz", packed("lines.ndjson.gz", [lined.encode()])),
    ("csv", table("table.csv", "excel")),
    ("tsv", table("table.tsv", "excel-tab")),
    ("warc", write("crawl.warc", "".join(record(article).decode() for article in articles))),
    ("warc.gz", packed("crawl.warc.gz", map(record, articles))),
    ("email", write("box.mbox", "".join(map(message, articles)))),
]

def run(path):
    """Processor time of a run, its peak memory in megabytes, and how many articles it read."""
    child = os.fork()
    if child == 0:
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
        os.dup2(os.open(f"{work}/out", os.O_WRONLY | os.O_CREAT | os.O_TRUNC), 1)
        os.execv(summitry, [summitry, "read", path])
    _, status, usage = os.wait4(child, 0)
    if status:
        sys.exit(f"read failed on {path}")
    with open(f"{work}/out", "rb") as file:
        return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, sum(1 for _ in file)

def size(path):
    return os.path.getsize(path) if os.path.isfile(path) else sum(entry.stat().st_size for entry in os.scandir(path))

start = min(run(samples[0])[0] for _ in range(5))
words = sum(len(article["text"].split()) for article in articles) / count
print(f"{count:,} articles of {words:.0f} words")
for name, path in written:
    path = f"{work}/{path}"
    runs = [run(path) for _ in range(3)]
    took, memory, read = min(run[0] for run in runs) - start, runs[0][1], runs[0][2]
    if read != count:
        sys.exit(f"{name}: {read} articles were read of {count}")
    print(f"{name:10} {count / took:8,.0f} articles a second {size(path) / took / 1e6:8.1f} MB/s {memory:6.0f} MB")
PYTHON
