#!/usr/bin/env python3
"""score.py [--rules] [--texts DIR]... [--by layout|original]
Converts every text that has a truth file beside it and prints the scores, by original and by layout.
--rules also prints how each score changes without each rule. The scorer and the texts are looked for in ../shared.
Compile first: mvn -o -q -Dquick test-compile"""
import collections, glob, json, os, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SHARED = os.path.join(HERE, '..', 'shared')
ROWS = ['articles', 'titles', 'authors', 'notes', 'headings (text)', 'headings (text+level)', 'paragraph boundaries']
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


def scores(found, without=None):
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
    return result


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
    name = os.path.basename(truth)[:-len('.truth.json')] if truth.endswith('.truth.json') else os.path.basename(os.path.dirname(truth))
    return name.rsplit('.', 1) if '.' in name else (name, 'as found')


def main():
    args = sys.argv[1:]
    folders = [a for i, a in enumerate(args) if i and args[i - 1] == '--texts']
    found = texts(folders or [os.path.join(SHARED, 'corpus'), os.path.join(SHARED, 'articles')])
    if not found:
        print('no texts with a truth file here')
        return
    result = scores(found)
    table('original', found, result, lambda t: stem(t)[0])
    table('layout', found, result, lambda t: stem(t)[1])
    if '--rules' in args:
        rules = open(os.path.join(HERE, 'src/main/java/studybooklet/text/Rule.java'), encoding='utf-8').read()
        names = [w.rstrip(',') for w in rules.split() if w.rstrip(',').isupper() and len(w) > 4]
        print(f'\n{"without":22}' + ''.join(f'{s:>12}' for s in SHORT))
        for name in names:
            other = scores(found, name)
            print(f'{name:22}' + ''.join(f'{micro(other, r) - micro(result, r):+12.4f}' for r in ROWS))


if __name__ == '__main__':
    main()
