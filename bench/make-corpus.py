#!/usr/bin/env python3
"""Makes a booklet of N Markdown articles, for timing, and the same articles as the peers' sources.

    make-corpus.py N DIR

writes DIR/booklet (booklet.yaml and articles/, as this tool reads them), DIR/hugo, DIR/pandoc, DIR/eleventy and
DIR/jekyll (the settings of bench/peers and the articles in each one's Markdown). An article has about 3,000
characters, 4 to 6 headings, one or two authors, a note, and here and there a footnote, a list, a table or a link to
another article. The same N gives the same bytes everywhere: the only source of chance is Random.random(), whose
sequence Python guarantees from version to version.
"""

import random
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent

# Capitals stand for a word: T a thing, V an act, A a trait, W a time, P a place, D a number, N a person's name.
SENTENCES = """
W，P的T还要靠人来V，V得是否A，看的是T
A的T并不少见，A的T却要慢慢V
V一处T，先要V它的T，再V它的T
人们常把T和T混为一谈，其实T更A，T更A
W，当地用D天V了T，又用D天V了T
T如果不A，T就容易变得A
没有T的V，T只能停在纸上；有了T的V，T才算A
有人主张先V再V，也有人觉得V和V应当一起做
P留下的T共有D件，其中A的不到D件
谁来V、怎样V、V到什么程度，都要写进T
T之所以A，是因为T一直有人V
W，D户人家凑在一起V，为的是让T不再A
把T交给T去V，听起来A，做起来A
“T要V，T也要V”，P的老人这样说
T的V离不开T，T的V也离不开T
从P到P，D里路上的T都按同一种办法V
年轻的T愿意V，是因为看见了A的T
这类T既不A，也谈不上A，只是需要有人V
与其匆忙V，不如把T先V清楚
T多了，T就少；T少了，T反而A
要问T为何A，先看T，再看T，最后看V的人
W，T已经A，T却依旧A
T和T之间隔着一层A的T，V一次就薄一分
N在P住过D年，写下的T至今还能V
N不赞成V，N却认为非V不可，争的其实是同一个T
依照N的说法，A指的是T，A指的是T，两样都耽误不得
后人提起N，记得最牢的是那句“T未V，不言V”
哪怕T再A，只消V几遍，也会显出A的模样
起码要等T齐备、T到场、T开口，才轮得到V
""".split()

HEADINGS = """
T里的T
从V到V
V之前先要V
A的T与A的T
T为什么A
让T回到T
谁来VT
T的A一面
VT的D种办法
在P看T
""".split()

KINDS = {"T": "thing", "V": "act", "A": "trait", "W": "when", "P": "place"}
NUMBERS = "一二三四五六七八九十"


def read_words():
    words = {}
    for line in (HERE / "words.txt").read_text(encoding="utf-8").splitlines():
        kind, *more = line.split() or ["#"]
        if kind != "#":
            words.setdefault(kind, []).extend(more)
    return words


@dataclass
class Article:
    """One article before it is written in anybody's Markdown; body blocks hold {note}, {link} and {file} marks."""

    name: str
    title: str
    authors: list[tuple[str, str]]
    theme: str
    blocks: list[str]
    footnotes: list[str]


class Author:
    """Writes one article with a vocabulary of its own, so that articles differ as those of several people do."""

    def __init__(self, words, number, count):
        self.random = random.Random(number * 1_000_003 + 17).random
        self.words = words
        self.number = number
        self.count = count
        # A theme's words come again and again, others once: the first of the list are chosen most often.
        self.vocabulary = {kind: self.some(words[kind], 2 + len(words[kind]) * 3 // 5) for kind in KINDS.values()}
        self.footnotes = []

    def below(self, limit):
        return int(self.random() * limit)

    def one(self, items):
        return items[self.below(len(items))]

    def often(self, items):
        return items[int(self.random() ** 1.5 * len(items))]

    def some(self, items, size):
        pool = list(items)
        return [pool.pop(self.below(len(pool))) for _ in range(size)]

    def fill(self, pattern):
        return "".join(self.fill_one(mark) for mark in pattern)

    def fill_one(self, mark):
        if mark == "D":
            return str(2 + self.below(97))
        if mark == "N":
            return self.name()
        return self.often(self.vocabulary[KINDS[mark]]) if mark in KINDS else mark

    def sentence(self):
        opening = self.one(self.words["link"]) + "，" if self.random() < 0.2 else ""
        return opening + self.fill(self.one(SENTENCES)) + ("。" if self.random() < 0.93 else "？")

    def paragraph(self, size):
        text = ""
        while len(text) < size:
            text += self.sentence()
        chance = self.random()
        if chance < 0.06:
            self.footnotes.append(self.sentence())
            return text[:-1] + "{note%d}" % len(self.footnotes) + text[-1]
        if chance < 0.10 and self.count > 1:
            other = 1 + (self.number + self.below(self.count - 1)) % self.count
            return text + "参看[%s]({link}%s{file})。" % (self.fill("T与T"), name_of(other))
        if chance < 0.25:
            return text + "**%s**%s" % (self.fill("V要A"), self.sentence())
        return text

    def section(self, heading, size):
        paragraphs = [self.paragraph(150 + self.below(120)) for _ in range(size)]
        chance = self.random()
        if chance < 0.12:
            paragraphs.insert(1, "\n".join("- " + self.sentence() for _ in range(3 + self.below(3))))
        elif chance < 0.18:
            rows = ["| %s | %s | %s |" % tuple(self.fill(cell) for cell in ("T", "VT", "D")) for _ in range(4)]
            paragraphs.insert(1, "\n".join(["| 名目 | 做法 | 数目 |", "| --- | --- | --- |", *rows]))
        elif chance < 0.24:
            paragraphs.insert(1, "> " + self.sentence())
        return [heading, *paragraphs]

    def name(self):
        return self.one(self.words["surname"]) + "".join(self.some(self.words["given"], 1 + self.below(2)))

    def person(self):
        return self.name(), "作者系" + "".join(self.one(self.words[kind]) for kind in ("place", "office", "post"))

    def blocks(self):
        parts = 3 + self.below(2)
        split = self.below(parts)
        blocks = [self.paragraph(160)]
        for part in range(parts):
            heading = "## %s、%s" % (NUMBERS[part], self.fill(self.one(HEADINGS)))
            if part != split:
                blocks += self.section(heading, 14 // (parts + 2) + 1)
                continue
            blocks += self.section(heading, 1)
            for sub in range(1 + self.below(2)):
                blocks += self.section("### （%s）%s" % (NUMBERS[sub], self.fill(self.one(HEADINGS))), 2)
        return blocks

    def article(self):
        authors = [self.person() for _ in range(1 if self.random() < 0.8 else 2)]
        title = self.fill(self.one(["T的V与V", "A的T：从V到V", "P的T", "重新VT", "T、T和A的T"]))
        theme = self.one(self.words["theme"])
        blocks = self.blocks()
        return Article(name_of(self.number), title, authors, theme, blocks, self.footnotes)


def name_of(number):
    return "a%05d" % number


def body(article, suffix, book=False, footnotes=True):
    """The Markdown below the front matter: links to files with this suffix, or inside one book to its chapters'
    ids, where footnote labels must differ as well."""
    label = article.name + "-%d" if book else "%d"
    text = "\n\n".join(article.blocks).replace("{link}", "#" if book else "").replace("{file}", suffix)
    for number in range(1, len(article.footnotes) + 1):
        text = text.replace("{note%d}" % number, "[^%s]" % (label % number) if footnotes else "")
    notes = ["[^%s]: %s" % (label % (i + 1), note) for i, note in enumerate(article.footnotes)] if footnotes else []
    return "\n\n".join([text, *notes]) + "\n"


def booklet(article):
    people = "".join("  - name: %s\n    note: %s\n" % author for author in article.authors)
    head = "---\ntitle: %s\nauthors:\n%sthemes:\n  - %s\n---\n\n" % (article.title, people, article.theme)
    return head + body(article, ".md")


def byline(article):
    return "、".join(name for name, _ in article.authors), "；".join(note for _, note in article.authors)


def with_head(article, text):
    head = '---\ntitle: "%s"\nauthor: "%s"\nnote: "%s"\nweight: %d\n---\n\n'
    return head % (article.title, *byline(article), int(article.name[1:])) + text


def pandoc(article):
    head = "# %s {#%s}\n\n%s\n\n%s\n\n" % (article.title, article.name, *byline(article))
    return head + body(article, "", book=True)


def settings(count):
    return (
        "title: %d 篇文章的小册子\nlanguage: zh-Hans\npublisher: 本册编写组\ndate: 2024-05-01\n"
        "description: 用来量时间的文章，由词表拼成，没有意思。\n" % count
    )


def main():
    if len(sys.argv) != 3 or not sys.argv[1].isdigit() or not 1 <= int(sys.argv[1]) <= 99_999:
        sys.exit("usage: make-corpus.py N DIR (N from 1 to 99999)")
    count, folder = int(sys.argv[1]), Path(sys.argv[2])
    if folder.exists() and any(folder.iterdir()):
        sys.exit("%s is not empty; give a new folder" % folder)
    shutil.copytree(HERE / "peers", folder, dirs_exist_ok=True)
    forms = {
        "booklet/articles": booklet,
        "hugo/content": lambda article: with_head(article, body(article, ".html")),
        "pandoc/articles": pandoc,
        "eleventy/articles": lambda article: with_head(article, body(article, ".html", footnotes=False)),
        "jekyll/_articles": lambda article: with_head(article, body(article, ".html")),
    }
    for form in forms:
        (folder / form).mkdir(parents=True, exist_ok=True)
    (folder / "booklet/booklet.yaml").write_text(settings(count), encoding="utf-8", newline="\n")
    words = read_words()
    for number in range(1, count + 1):
        article = Author(words, number, count).article()
        for form, write in forms.items():
            path = folder / form / (article.name + ".md")
            path.write_text(write(article), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
