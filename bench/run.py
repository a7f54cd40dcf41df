#!/usr/bin/env python3
"""Times the launcher and, where they are installed, Hugo, Pagefind, pandoc, Eleventy and Jekyll. See README.md.

Every run is a process of its own. What it cost is what wait4 says of it and of all descendants it waited for: user and
system CPU, and the peak resident memory of the largest of them. The tools take turns, A B C A B C, so that whatever
else the machine does meets them alike; ratios are made run by run and then their median is taken.
"""

import argparse
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import datetime, timezone
from math import log
from pathlib import Path
from statistics import median

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent
MODES = {
    "full": "full build into a new folder",
    "edit": "a sentence added to one article, then built again",
    "same": "nothing changed, then built again",
}


@dataclass(frozen=True)
class Cost:
    """CPU and wall in seconds, memory in MiB."""

    cpu: float
    wall: float
    memory: float

    def __add__(self, other):
        return Cost(self.cpu + other.cpu, self.wall + other.wall, max(self.memory, other.memory))


class Tool:
    """A generator: its name here, the variable that says where it is, its source's folder in the corpus."""

    def __init__(self, name, program, source, articles, version="--version"):
        self.name = name
        self.program = os.environ.get(name.upper()) or program
        self.path = shutil.which(self.program)
        self.source = source
        self.articles = articles
        self.version_option = version
        self.output = Path()

    def version(self):
        text = subprocess.run([self.path, self.version_option], capture_output=True, text=True).stdout
        return (text.strip().splitlines() or ["version unknown"])[0]

    def command(self, corpus, output):
        raise NotImplementedError

    def forget(self, corpus, output):
        """Puts what the tool remembers of earlier builds aside, besides their output; nothing is deleted."""

    def run(self, corpus, output):
        command, folder = self.command(corpus, output)
        cost = measure([self.path, *command], folder)
        self.check(corpus, output)
        return cost

    def check(self, corpus, output):
        """A tool that wrote less than one page an article has not done the work that is timed."""
        expected = len(list((corpus / "booklet/articles").iterdir()))
        pages = len(list(output.rglob("*.html")))
        if pages < expected:
            sys.exit("%s wrote %d pages for %d articles" % (self.name, pages, expected))


class Booklet(Tool):
    def __init__(self):
        super().__init__("booklet", str(PROJECT / "booklet"), "booklet", "articles")

    def command(self, corpus, output):
        return ["build", "--content", str(corpus / self.source), "--output", str(output)], PROJECT


class Hugo(Tool):
    def __init__(self):
        super().__init__("hugo", "hugo", "hugo", "content", "version")

    def command(self, corpus, output):
        return ["--quiet", "--destination", str(output)], corpus / self.source


class Before(Booklet):
    """Another version of this tool, to compare with: the launcher that BEFORE names."""

    def __init__(self):
        super().__init__()
        self.name = "before"
        self.path = os.environ.get("BEFORE")
        self.program = "launcher named by BEFORE"

    def command(self, corpus, output):
        command, _ = super().command(corpus, output)
        return command, Path(self.path).parent


class Pagefind(Tool):
    """Makes a search index over the site that Hugo wrote in the same turn."""

    def __init__(self, hugo):
        super().__init__("pagefind", "pagefind", "hugo", "")
        self.hugo = hugo

    def command(self, corpus, output):
        return ["--silent", "--site", str(self.hugo.output)], corpus

    def check(self, corpus, output):
        if not (self.hugo.output / "pagefind/pagefind.js").is_file():
            sys.exit("pagefind wrote no index")


class Pandoc(Tool):
    def __init__(self):
        super().__init__("pandoc", "pandoc", "pandoc", "articles")

    def command(self, corpus, output):
        output.mkdir(exist_ok=True)
        folder = corpus / self.source
        articles = sorted(str(path.relative_to(folder)) for path in (folder / self.articles).iterdir())
        options = ["--to=epub3", "--toc", "--toc-depth=3", "--metadata-file=metadata.yaml"]
        return [*options, "--output=" + str(output / "book.epub"), *articles], folder

    def check(self, corpus, output):
        if not (output / "book.epub").is_file():
            sys.exit("pandoc wrote no EPUB")


class Eleventy(Tool):
    def __init__(self):
        super().__init__("eleventy", "eleventy", "eleventy", "articles")

    def command(self, corpus, output):
        return ["--quiet", "--output=" + str(output)], corpus / self.source


class Jekyll(Tool):
    def __init__(self):
        super().__init__("jekyll", "jekyll", "jekyll", "_articles")

    def command(self, corpus, output):
        return ["build", "--quiet", "--destination", str(output)], corpus / self.source

    def forget(self, corpus, output):
        cache = corpus / self.source / ".jekyll-cache"
        if cache.exists():
            cache.rename(output.with_name(output.name + "-earlier-cache"))


def measure(command, folder):
    """Runs a command to its end; a failure ends the benchmark with what the command said."""
    with tempfile.TemporaryFile() as said:
        start = time.monotonic()
        process = subprocess.Popen(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=said, stderr=said)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            said.seek(0)
            sys.stderr.write(said.read().decode("utf-8", "replace"))
            sys.exit("%s ended with %d" % (" ".join(command[:3]), process.returncode))
    return Cost(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024)


def edit(article, turn):
    """Adds a sentence to the end of the first long paragraph, another one at every turn."""
    lines = article.read_text(encoding="utf-8").split("\n")
    prose = next(i for i, line in enumerate(lines) if len(line) > 60 and line[0] not in "#>|-[ ")
    lines[prose] += "这里第" + "甲乙丙丁戊己庚辛壬癸"[turn % 10] + "次添上一句话。"
    article.write_text("\n".join(lines), encoding="utf-8", newline="\n")


def make_corpus(work, size):
    corpus = work / str(size)
    if not (corpus / "complete").exists():
        shutil.rmtree(corpus, ignore_errors=True)
        subprocess.run([sys.executable, HERE / "make-corpus.py", str(size), corpus], check=True)
        (corpus / "complete").touch()
    return corpus


def turn(tool, mode, corpus, number):
    if mode == "full":
        # A new folder and no deletion: for a minute ext4 makes files at many times the cost where others were deleted.
        outputs = corpus / "output"
        outputs.mkdir(exist_ok=True)
        tool.output = outputs / ("%s-%d" % (tool.name, len(list(outputs.iterdir()))))
        tool.forget(corpus, tool.output)
    elif mode == "edit" and tool.articles:
        articles = sorted((corpus / tool.source / tool.articles).glob("a*.md"))
        edit(articles[len(articles) // 2], number)
    return tool.run(corpus, tool.output)


def run_all(tools, mode, corpus, runs):
    """Costs by tool's name, after one run that is not counted and that leaves a finished output to build upon."""
    for tool in tools:
        turn(tool, mode if corpus in tool.output.parents else "full", corpus, 0)
    costs = {tool.name: [] for tool in tools}
    for number in range(1, runs + 1):
        for tool in tools:
            costs[tool.name].append(turn(tool, mode, corpus, number))
    parts = [costs[name] for name in ("hugo", "pagefind", "pandoc") if name in costs]
    if len(parts) == 3:
        costs["hugo + pagefind + pandoc"] = [site + search + epub for site, search, epub in zip(*parts)]
    return costs


def print_edit(full, edited):
    """The CPU of a build after an edit as a share of that of a full build, for each tool."""
    shares = ["%s %.2f" % (name, median(c.cpu for c in edited[name]) / median(c.cpu for c in full[name])) for name in edited]
    print("\nCPU after an edit ÷ CPU of a full build: " + ", ".join(shares))


def row(name, costs, own):
    ratios = [mine.cpu / other.cpu for mine, other in zip(own, costs)] if own and name != "booklet" else []
    ratio = "%.2f (%.2f–%.2f)" % (median(ratios), min(ratios), max(ratios)) if ratios else "–"
    figures = (median(c.cpu for c in costs), median(c.wall for c in costs), median(c.memory for c in costs))
    return "| %s | %.3f | %.3f | %.0f | %s |" % (name, *figures, ratio)


def print_table(size, mode, costs, runs):
    print("\n%d articles, %s, %d runs\n" % (size, MODES[mode], runs))
    print("| tool | CPU s | wall s | peak MiB | booklet's CPU ÷ its CPU |\n|---|---:|---:|---:|---:|")
    for name, some in costs.items():
        print(row(name, some, costs.get("booklet")))
    sys.stdout.flush()


def print_growth(medians):
    """How the CPU of a full build grows with the number of articles: 1 is linear."""
    for (size, before), (larger, after) in zip(medians, medians[1:]):
        exponents = ["%s %.2f" % (name, log(after[name] / before[name]) / log(larger / size)) for name in after]
        print("\nGrowth exponent of CPU from %d to %d articles: %s" % (size, larger, ", ".join(exponents)))


def first_line(path, key):
    for line in Path(path).read_text().splitlines() if Path(path).exists() else []:
        if line.startswith(key):
            return line.split(":", 1)[1].strip()
    return "unknown"


def print_machine(tools):
    memory = first_line("/proc/meminfo", "MemTotal").split()[0]
    memory = "%.0f GiB" % (int(memory) / 2**20) if memory.isdigit() else "memory unknown"
    java = shutil.which(os.environ["JAVA_HOME"] + "/bin/java" if os.environ.get("JAVA_HOME") else "java")
    said = subprocess.run([java, "-version"], capture_output=True, text=True).stderr if java else ""
    print("%s UTC" % datetime.now(timezone.utc).strftime("%Y-%m-%d %H:%M"))
    print("%s, %d processors, %s" % (first_line("/proc/cpuinfo", "model name"), os.cpu_count(), memory))
    print("%s %s, load before the start %.2f" % (platform.system(), platform.release(), os.getloadavg()[0]))
    print(said.splitlines()[0] if said else "java unknown")
    for tool in tools:
        if tool.name not in ("booklet", "before"):
            print("%s: %s" % (tool.name, tool.version()))


def names(known):
    def read(text):
        unknown = [name for name in text.split(",") if name not in known]
        if unknown:
            raise argparse.ArgumentTypeError("%s is none of %s" % (", ".join(unknown), ", ".join(known)))
        return text.split(",")

    return read


def arguments(tools):
    parser = argparse.ArgumentParser(description="Times the launcher against other generators.")
    parser.add_argument("--sizes", default="10,1000,5000", help="numbers of articles (%(default)s)")
    parser.add_argument("--modes", type=names(MODES), default="full,edit,same", help="of %(default)s")
    parser.add_argument("--tools", type=names(tools), default=",".join(tools), help="of %(default)s")
    parser.add_argument("--runs", type=int, default=5, help="counted runs of each, after one uncounted (%(default)s)")
    parser.add_argument("--work", type=Path, help="folder for corpus and output, kept (else a temporary one)")
    return parser.parse_args()


def main():
    hugo = Hugo()
    known = {tool.name: tool for tool in (Booklet(), Before(), hugo, Pagefind(hugo), Pandoc(), Eleventy(), Jekyll())}
    chosen = arguments(list(known))
    tools = [known[name] for name in chosen.tools]
    for tool in tools:
        if not tool.path:
            print("%s is skipped: no %s; install it or set %s" % (tool.name, tool.program, tool.name.upper()))
    tools = [tool for tool in tools if tool.path]
    print_machine(tools)
    with tempfile.TemporaryDirectory() as temporary:
        work = (chosen.work or Path(temporary)).resolve()
        medians = []
        for size in sorted(map(int, chosen.sizes.split(","))):
            corpus = make_corpus(work, size)
            full = {}
            for mode in chosen.modes:
                costs = run_all(tools, mode, corpus, chosen.runs)
                print_table(size, mode, costs, chosen.runs)
                if mode == "edit" and full:
                    print_edit(full, costs)
                if mode == "full":
                    full = costs
                    medians.append((size, {name: median(cost.cpu for cost in some) for name, some in costs.items()}))
        print_growth(medians)


if __name__ == "__main__":
    main()
