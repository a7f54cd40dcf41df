#!/usr/bin/env bash
# Runs DAISY Ace over EPUBs and fails if it finds a violation of any severity:  .ci/ace.sh FILE.epub...
# Needs npm and Debian's chromium. Ace is installed outside the project, once for each of its versions.
set -euo pipefail

version=1.4.6
chromium=${CHROMIUM:-/usr/bin/chromium}
home=${XDG_CACHE_HOME:-$HOME/.cache}/study-booklet/ace-$version
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ $# = 0 ]; then
    echo "usage: .ci/ace.sh FILE.epub..." >&2
    exit 2
fi

# The scripts of its packages would fetch a browser of their own.
if [ ! -x "$home/node_modules/.bin/ace-puppeteer" ]; then
    rm -rf "$home" "$home.partial"
    mkdir -p "$home.partial"
    npm install --prefix "$home.partial" --ignore-scripts --no-audit --no-fund --silent "@daisy/ace@$version"
    mv "$home.partial" "$home"
fi

# As root, and in most containers, Chromium does not start with its sandbox.
printf '#!/bin/sh\nexec "%s" --no-sandbox "$@"\n' "$chromium" >"$work/chromium"
chmod +x "$work/chromium"

failed=0
for epub in "$@"; do
    if ! PUPPETEER_EXECUTABLE_PATH="$work/chromium" \
        "$home/node_modules/.bin/ace-puppeteer" --force --silent --outdir "$work/report" "$epub" >"$work/log" 2>&1 \
        || [ ! -s "$work/report/report.json" ]; then
        cat "$work/log" >&2
        echo "$epub: Ace did not finish" >&2
        exit 1
    fi
    node - "$work/report/report.json" "$epub" <<'JS' || failed=1
const [report, epub] = process.argv.slice(2);
const pages = require(report).assertions || [];
const found = pages.flatMap(page => page.assertions.map(violation =>
    `${epub}: ${page['earl:testSubject'].url}: ${violation['earl:test']['earl:impact']}: ` +
    `${violation['earl:test']['dct:title']}: ${violation['earl:result']['dct:description']}`));
found.forEach(line => console.error(line));
console.log(`${epub}: Ace looked at ${pages.length} documents and found ${found.length} violations`);
process.exit(found.length === 0 && pages.length > 0 ? 0 : 1);
JS
    rm -rf "$work/report"
done
exit $failed
