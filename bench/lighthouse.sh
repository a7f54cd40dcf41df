#!/usr/bin/env bash
# Lighthouse on the shipped booklet: index and one article, phone and desktop; the median of RUNS runs of each.
# Exit code 1 where performance is below 95 or another score below 100. Needs node 18, python3 and chromium.
#   bench/lighthouse.sh [RUNS] [SITE]      default: 5 runs of site-output, which ./booklet build makes
# Lighthouse is installed in LIGHTHOUSE_DIR, else in a temporary folder that is removed in the end.
set -eu
runs=${1:-5}
site=$(cd "${2:-$(dirname "$0")/../site-output}" && pwd)
article=$(cd "$site" && grep -l 'class="page-article"' -- *.html | head -n 1)
export CHROME_PATH=${CHROME_PATH:-/usr/bin/chromium}

work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT
tool=${LIGHTHOUSE_DIR:-$work/tool}
if [ ! -x "$tool/node_modules/.bin/lighthouse" ]; then
    npm install --prefix "$tool" --no-audit --no-fund --loglevel=error lighthouse@12.8.2
fi

# The kernel chooses the port; the server says which. It compresses nothing, so any web host is faster than this.
python3 -u -m http.server 0 --bind 127.0.0.1 --directory "$site" > "$work/server" 2> "$work/requests" &
server=$!
until grep -q port "$work/server"; do sleep 0.1; done
address=http://127.0.0.1:$(sed 's/.*port \([0-9]*\).*/\1/' "$work/server")

for run in $(seq "$runs"); do
    for page in index.html "$article"; do
        for preset in phone desktop; do
            options=(--quiet --output=json --output-path="$work/$page.$preset.$run.json")
            options+=(--chrome-flags="--headless=new --no-sandbox --disable-gpu --disable-background-networking")
            [ "$preset" = phone ] || options+=(--preset=desktop)
            "$tool/node_modules/.bin/lighthouse" "$address/$page" "${options[@]}"
        done
    done
done

python3 - "$work" <<'END'
import collections, glob, json, statistics, sys

scores = collections.defaultdict(lambda: collections.defaultdict(list))
below = collections.defaultdict(set)
for path in sorted(glob.glob(sys.argv[1] + "/*.json")):
    report = json.load(open(path, encoding="utf-8"))
    page = " ".join(path.split("/")[-1].split(".")[i] for i in (0, 2))
    for name, category in report["categories"].items():
        scores[page][name].append(round(100 * category["score"]))
        for reference in category["auditRefs"]:
            audit = report["audits"][reference["id"]]
            if name != "performance" and reference["weight"] and audit["score"] == 0:
                below[page].add(audit["id"])
failed = False
for page, names in scores.items():
    print(page, *("%s %g" % (name, statistics.median(values)) for name, values in names.items()), sep="\t")
    for name, values in names.items():
        failed |= statistics.median(values) < (95 if name == "performance" else 100)
    for audit in sorted(below[page]):
        print("", "failed: " + audit, sep="\t")
sys.exit(failed)
END
