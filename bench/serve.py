#!/usr/bin/env python3
"""Times `./booklet serve`: from its start to the first page, and from each of several edits to the page that holds it."""

import argparse
import http.client
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=0, help="articles of a made booklet (0: the one that ships)")
    parser.add_argument("--edits", type=int, default=9, help="counted edits, after two that are not (9)")
    return parser.parse_args()


def content(work, articles):
    """A copy of the content."""
    folder = work / "content"
    if articles == 0:
        shutil.copytree(HERE.parent / "content", folder)
    else:
        subprocess.run([sys.executable, HERE / "make-corpus.py", str(articles), work / "corpus"], check=True,
                       stdout=subprocess.DEVNULL)
        (work / "corpus" / "booklet").rename(folder)
    return folder


def get(port, path):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request("GET", path)
    answer = connection.getresponse()
    text = answer.read().decode("utf-8")
    connection.close()
    return answer.status, text


def wait_for_event(events, name):
    while True:
        line = events.readline().decode("utf-8").rstrip()
        if line.startswith("event: "):
            if line != "event: " + name:
                sys.exit(f"the page was told {line}")
            return


def main():
    wanted = arguments()
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        source = content(work, wanted.articles)
        launcher = os.environ.get("BOOKLET", str(HERE.parent / "booklet"))
        for start in ("new output folder", "folder of the last build"):
            begin = time.monotonic()
            server = subprocess.Popen([launcher, "serve", "--port", "0", "--content", source, "--output", work / "out"],
                                      stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            try:
                port = int(server.stdout.readline().decode().split(" ")[0].rstrip("/").rsplit(":", 1)[1])
                status, _ = get(port, "/")
                took = 1000 * (time.monotonic() - begin)
                wait_for_build(server.stderr)
                ready = 1000 * (time.monotonic() - begin)
                print(f"{start}: first page {took:.0f} ms (status {status}), built {ready:.0f} ms")
                if status == 200:
                    edits(port, source, wanted.edits)
            finally:
                server.terminate()
                server.wait()


def wait_for_build(log):
    while not log.readline().startswith(b"built in"):
        pass


def edits(port, source, count):
    listener = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    state = re.search(r'data-state="(\d+)"', get(port, "/")[1]).group(1)
    listener.request("GET", "/.booklet/events?" + state)
    events = listener.getresponse()
    file = sorted((source / "articles").glob("*.md"))[0]
    text = file.read_text(encoding="utf-8")
    slug = re.search(r"^slug: *(\S+)", text, re.MULTILINE)
    page = "/" + (slug.group(1) if slug else file.stem) + ".html"
    took = []
    for edit in range(count + 2):
        time.sleep(0.3)
        begin = time.monotonic()
        file.write_text(f"{text}\n第{edit + 1}稿。\n", encoding="utf-8")
        wait_for_event(events, "reload")
        _, shown = get(port, page)
        took.append(1000 * (time.monotonic() - begin))
        if f"第{edit + 1}稿。" not in shown:
            sys.exit("the page was told to reload before it was there")
    took = sorted(took[2:])
    print(f"edit to page, {count} edits: median {statistics.median(took):.0f} ms, "
          f"least {took[0]:.0f}, greatest {took[-1]:.0f}")


main()
