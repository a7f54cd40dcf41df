/*
 * Search through the full text, in the browser and without a server: the text lies in search/*.js, scripts that call
 * booklet.shard, because scripts are the one thing that a page opened from disk may load. Nothing is loaded before
 * the box is first used. A word is found wherever its characters stand, as in any text editor.
 */
(function () {
  'use strict';
  const find = document.querySelector('.find');
  if (!find) {
    return;
  }
  const form = find.querySelector('form');
  const box = form.querySelector('input');
  const sheet = find.querySelector('.results');
  const status = find.querySelector('.status');
  const list = find.querySelector('ol');
  const shards = [];
  let loading = null;
  let latest = 0;

  /* The word a result was found by, for found.js to show on the page it leads to. */
  const word = new URLSearchParams(location.search).get('q');
  if (word) {
    box.value = word;
    Promise.all([script('assets/fold.js'), script('search/characters.js')]).then(function () {
      return script('assets/found.js');
    });
  }

  function script(path) {
    return new Promise(function (done, failed) {
      const element = document.createElement('script');
      element.src = booklet.base + path;
      element.onload = done;
      element.onerror = failed;
      element.async = false;
      document.head.appendChild(element);
    });
  }

  /* Called by each shard: a list of articles, each [address, title, authors, an id a block, a line of text a block]. */
  booklet.shard = function (number, articles) {
    shards[number] = articles.map(function (article) {
      return { entry: article, folded: booklet.fold(article[4]) };
    });
    if (document.activeElement === box && box.value.trim() && !list.firstChild) {
      early();
    }
  };

  /* While the rest is being read: what the shards hold that are there already. */
  function early() {
    const query = box.value.trim();
    const found = seek(query);
    found.slice(0, 10).forEach(function (hit) {
      list.appendChild(result(hit, query));
    });
    status.textContent = '正在读其余各篇……';
  }

  function load() {
    if (!loading) {
      /* The first shard alone, so that its results are there before the others are read. */
      const rest = [];
      for (let n = 1; n < Number(find.getAttribute('data-shards')); n++) {
        rest.push('search/' + n + '.js');
      }
      loading = Promise.all(['assets/fold.js', 'search/characters.js', 'search/0.js'].map(script)).then(function () {
        return Promise.all(rest.map(script));
      });
      loading.catch(function () {
        loading = null;
        status.textContent = '搜索索引没有载入，请重试。';
      });
    }
    return loading;
  }

  /* The word as it stands; where it stands nowhere and is several words, articles that have them all. */
  function seek(query) {
    const whole = booklet.fold(query.normalize('NFC').trim().replace(/\s+/g, ' '));
    const found = matching([whole]);
    const words = whole.split(' ');
    return found.length > 0 || words.length === 1 ? found : matching(words);
  }

  function matching(words) {
    const found = [];
    shards.forEach(function (articles) {
      articles.forEach(function (article) {
        if (words.every(function (one) { return article.folded.indexOf(one) >= 0; })) {
          found.push({ article: article, words: words });
        }
      });
    });
    return found;
  }

  function count(text, one) {
    let times = 0;
    for (let at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + one.length)) {
      times++;
    }
    return times;
  }

  /* The first place below the title, or the title itself. Blocks are a line each. */
  function place(article, one) {
    let at = article.folded.indexOf(one, article.folded.indexOf('\n') + 1);
    if (at < 0) {
      at = article.folded.indexOf(one);
    }
    const before = article.folded.slice(0, at).split('\n');
    return { block: before.length - 1, at: before[before.length - 1].length };
  }

  function result(hit, query) {
    const article = hit.article;
    const one = hit.words[0];
    const where = place(article, one);
    const id = article.entry[3].split(' ')[where.block];
    const text = article.entry[4].split('\n')[where.block];
    const places = booklet.places(text);
    const start = places[where.at];
    const end = places[where.at + one.length];
    const link = document.createElement('a');
    link.href = booklet.base + article.entry[0] + '?q=' + encodeURIComponent(query) + (id ? '#' + id : '');
    link.appendChild(element('b', article.entry[1]));
    if (article.entry[2]) {
      link.appendChild(element('small', article.entry[2]));
    }
    const snippet = link.appendChild(element('span', ''));
    const from = start > 24 ? start - 20 : 0;
    snippet.append((from > 0 ? '…' : '') + text.slice(from, start));
    snippet.appendChild(element('mark', text.slice(start, end)));
    snippet.append(text.slice(end, end + 60) + (end + 60 < text.length ? '…' : ''));
    const times = count(article.folded, one);
    if (times > 1) {
      link.appendChild(element('i', times + '处'));
    }
    const item = document.createElement('li');
    item.appendChild(link);
    return item;
  }

  function element(name, text) {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  }

  function search() {
    const query = box.value.trim();
    const mine = ++latest;
    show(true);
    if (!query) {
      list.textContent = '';
      status.textContent = '输入要找的字词，简体繁体都可以。';
      return;
    }
    load().then(function () {
      if (mine !== latest) {
        return;
      }
      const found = seek(query);
      status.textContent = found.length === 0 ? '没有找到“' + query + '”。' : found.length + '篇里有“' + query + '”';
      list.textContent = '';
      /* The first screen at once, the rest in the pauses: a thousand results must not hold up the next letter. */
      (function more(from) {
        if (mine !== latest) {
          return;
        }
        found.slice(from, from + 40).forEach(function (hit) {
          list.appendChild(result(hit, query));
        });
        if (from + 40 < found.length) {
          setTimeout(more, 0, from + 40);
        }
      })(0);
    }, function () {});
  }

  function show(open) {
    sheet.hidden = !open;
    find.classList.toggle('open', open);
    if (open) {
      find.setAttribute('role', 'dialog');
      find.setAttribute('aria-label', '搜索全册');
    } else {
      find.removeAttribute('role');
      find.removeAttribute('aria-label');
    }
  }

  let closing = false;
  box.addEventListener('focus', function () {
    if (!closing) {
      search();
      load();
    }
  });
  box.addEventListener('input', function (event) {
    if (!event.isComposing) {
      search();
    }
  });
  box.addEventListener('compositionend', search);
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    const first = list.querySelector('a');
    if (first) {
      first.click();
    }
  });
  find.addEventListener('keydown', function (event) {
    if (event.isComposing) {
      return;
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      closing = true;
      box.focus();
      closing = false;
      show(false);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const stops = [box].concat(Array.from(list.querySelectorAll('a')));
      const next = stops.indexOf(document.activeElement) + (event.key === 'ArrowDown' ? 1 : -1);
      if (stops[next]) {
        event.preventDefault();
        stops[next].focus();
      }
    }
  });
  document.addEventListener('click', function (event) {
    if (!find.contains(event.target)) {
      show(false);
    }
  });
  find.addEventListener('focusout', function (event) {
    if (event.relatedTarget && !find.contains(event.relatedTarget)) {
      show(false);
    }
  });
})();
