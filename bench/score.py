#!/usr/bin/env python3
"""score.py [--rules] [--verbose] [--texts DIR]...
Converts every text that has a truth file beside it, or the articles it should become (input.txt, expected-1.md …), and
prints the scores, by original and by layout. --rules also prints how each score changes without each rule; --verbose
prints what is wrong in each text. The scorer and the texts are looked for in ../shared.
Compile first: mvn -o -q -Dquick test-compile"""
import collections, glob, importlib.util, json, os, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SHARED = os.path.join(HERE, '..', 'shared')
ROWS = ['articles', 'titles', 'authors', 'notes', 'headings (text)', 'headings (text+level)', 'paragraph boundaries']
KEYS = ['subtitle', 'kicker', 'series', 'byline', 'source', 'date', 'editor', 'abstract', 'keywords']
SHORT = ['articles', 'titles', 'authors', 'notes', 'heads', 'heads+level', 'paragraphs']


def class_path():
    jars = [j for name in ('icu4j', 'jspecify') for j in glob.glob(os.path.expanduser(f'~/.m2/repository/**/{name}-*.jar'), recursive=True)]
    return ':'.join([os.environ.get('CLASSES', f'{HERE}/target/classes:{HERE}/target/test-classes')] + jars)


def texts(folders):
    found = []
    for folder in folders:
        for truth in sorted(glob.glob(os.path.join(folder, '**', '*truth.json'), recursive=True)):
            source = json.load(open(truth, encoding='utf-8'))['source']
            found.append((truth, os.path.join(os.path.dirname(truth), source)))
    return found


def scorer():
    spec = importlib.util.spec_from_file_location('score', os.path.join(SHARED, 'tools', 'score.py'))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def truths_of_fixtures(folders, out):
    """Writes a truth file for each folder with input and expected articles; a run-in heading may have any level."""
    found, score = [], scorer()
    for text in sorted(t for folder in folders for t in glob.glob(os.path.join(folder, '*', 'input*.txt'))):
        articles, kept = [], collections.Counter()
        for path in sorted(glob.glob(os.path.join(os.path.dirname(text), 'expected-*.md'))):
            r = score.load(path)
            blocks = [{'t': 'h', 'text': b['text'], 'level': b['level']} if b['t'] == 'h' else
                      {'t': 'p', 'text': b['text'], **({'lead': b['lead'], 'level': 2, 'level_any': True} if b['lead'] else {})} for b in r['blocks']]
            articles.append({'title': r['title'], 'subtitle': r['fm'].get('subtitle'), 'authors': r['authors'], 'note': r['note'],
                             **{k: r['fm'][k] for k in KEYS if r['fm'].get(k)}, 'blocks': blocks, 'headings': [b for b in blocks if b['t'] == 'h']})
            kept.update(r['stream'])
            for value in r['fm'].values():
                kept.update(score.ns(''.join(map(str, value)) if isinstance(value, list) else str(value)))
        raw = open(text, 'rb').read()
        plain = next((raw.decode(c) for c in (['utf-16'] if raw[:2] in (b'\xff\xfe', b'\xfe\xff') else ['utf-8-sig', 'gb18030', 'big5']) if decodes(raw, c)), '')
        if 'big5' in os.path.dirname(text): plain = raw.decode('big5', 'replace')
        name = os.path.basename(os.path.dirname(text))
        with open(os.path.join(out, name + '.plain.txt'), 'w', encoding='utf-8') as f: f.write(plain)
        lost = collections.Counter(score.ns(plain)) - kept
        with open(os.path.join(out, name + '.truth.json'), 'w', encoding='utf-8') as f:
            json.dump({'source': name + '.plain.txt', 'allow_lost': ''.join(lost.elements()), 'articles': articles}, f, ensure_ascii=False)
        found.append((os.path.join(out, name + '.truth.json'), text))
    return found


def decodes(raw, charset):
    try:
        raw.decode(charset)
        return True
    except UnicodeDecodeError:
        return False


def scores(found, without=None, verbose=False):
    """The scorer's figures for each text."""
    with tempfile.TemporaryDirectory() as out:
        links = os.path.join(out, 'in')
        os.mkdir(links)
        names = []
        for number, (_, text) in enumerate(found):
            names.append(os.path.join(links, f'{number:04d}.txt'))
            os.symlink(os.path.abspath(text), names[-1])
        rule = [f'-{without}'] if without else []
        subprocess.run(['java', '-cp', class_path(), 'studybooklet.text.ConvertFolder', out, *rule, *names], check=True)
        result = []
        for number, (truth, _) in enumerate(found):
            run = subprocess.run([sys.executable, os.path.join(SHARED, 'tools', 'score.py'), truth, os.path.join(out, f'{number:04d}'), '--json'],
                                 capture_output=True, text=True)
            result.append(json.loads(run.stdout))
            result[-1]['keys'] = keys(truth, os.path.join(out, f'{number:04d}'))
            if verbose:
                told = subprocess.run(run.args[:-1] + ['--verbose'], capture_output=True, text=True).stdout.split('\n')
                wrong = [line for line in told if line.startswith('  - ')]
                if wrong or result[-1]['fidelity']['score'] < 1:
                    print('==', os.path.basename(truth), *wrong, *[line for line in told if line.startswith('text fidelity') and '1.0000' not in line], sep='\n')
    return result


def keys(truth, folder):
    """For each key beside title, authors and note that a truth gives: how often it is given and how often it is right.
    Brackets, labels, dashes and white space may differ, and a source may hold more than its name."""
    score, counts = scorer(), {}
    plain = lambda v: ''.join(c for c in score.ns(''.join(map(str, v)) if isinstance(v, list) else str(v)) if c.isalnum())
    made = {score.key(r['title']): r['fm'] for r in (score.load(f) for f in glob.glob(os.path.join(folder, '*.md')))}
    for article in json.load(open(truth, encoding='utf-8'))['articles']:
        for key in KEYS:
            want, got = plain(article.get(key) or ''), plain(made.get(score.key(article['title']), {}).get(key) or '')
            if want:
                given, right = counts.get(key, (0, 0))
                counts[key] = given + 1, right + (got in want or want in got if got else False)
    return counts


def table(title, found, result, key):
    groups = collections.defaultdict(list)
    for (truth, _), score in zip(found, result):
        groups[key(truth)].append(score)
    width = max(len(k) for k in groups) + 2
    print(f'\n{title:{width}}' + ''.join(f'{s:>12}' for s in SHORT) + f'{"least fidelity":>16}')
    for name in sorted(groups) + ['all']:
        group = result if name == 'all' else groups[name]
        print(f'{name:{width}}' + ''.join(f'{micro(group, r):12.4f}' for r in ROWS)
              + f'{min(s["fidelity"]["score"] for s in group):16.4f}')


def micro(group, row):
    tp, fp, fn = (sum(s[row][k] for s in group) for k in ('tp', 'fp', 'fn'))
    return 2 * tp / (2 * tp + fp + fn) if tp + fp + fn else 1.0


def stem(truth):
    """Original and layout, as the file's name tells them."""
    name = os.path.basename(truth)[:-len('.truth.json')]
    return name.rsplit('.', 1) if '.' in name else (name, name.split('-')[0])


def main():
    args = sys.argv[1:]
    folders = [a for i, a in enumerate(args) if i and args[i - 1] == '--texts']
    folders = folders or [os.path.join(SHARED, 'corpus'), os.path.join(SHARED, 'articles')]
    with tempfile.TemporaryDirectory() as made:
        found = texts(folders)
        if os.path.isdir(SHARED):
            found += truths_of_fixtures(folders, made)
        report(found, args)


def report(found, args):
    if not found:
        print('no texts with a truth file here')
        return
    result = scores(found, verbose='--verbose' in args)
    table('original', found, result, lambda t: stem(t)[0])
    table('layout', found, result, lambda t: stem(t)[1])
    print('\nother keys, right of given: ' + ', '.join(
        f'{key} {sum(s["keys"].get(key, (0, 0))[1] for s in result)}/{given}'
        for key in KEYS if (given := sum(s["keys"].get(key, (0, 0))[0] for s in result))))
    if '--rules' in args:
        rules = open(os.path.join(HERE, 'src/main/java/studybooklet/text/model/Rule.java'), encoding='utf-8').read()
        names = [w.rstrip(',') for w in rules.split() if w.rstrip(',').isupper() and len(w) > 4]
        print(f'\n{"without":22}' + ''.join(f'{s:>12}' for s in SHORT))
        for name in names:
            other = scores(found, name)
            print(f'{name:22}' + ''.join(f'{micro(other, r) - micro(result, r):+12.4f}' for r in ROWS))


if __name__ == '__main__':
    main()
