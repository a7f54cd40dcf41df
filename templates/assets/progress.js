/*
 * How far the reader has come, kept in this browser only and told to nobody: on an article's page how much of it was
 * on the screen, on the index the way on. <html data-booklet> names the booklet, so that two on one host keep apart.
 */
(function () {
  'use strict';
  const KEY = 'booklet-read ' + document.documentElement.getAttribute('data-booklet');
  const state = booklet.store.get(KEY);
  state.read = state.read || {};
  const article = document.querySelector('.page-article .text');
  if (article) {
    keep();
  }
  show();

  function keep() {
    const page = document.body.getAttribute('data-page');
    let timer = 0;
    function look() {
      timer = 0;
      const box = article.getBoundingClientRect();
      const seen = Math.min(1, Math.max(0, (window.innerHeight - box.top) / box.height));
      const blocks = article.querySelectorAll('p[id], h2[id], h3[id], h4[id]');
      let at = '';
      for (let i = 0; i < blocks.length && blocks[i].getBoundingClientRect().top < 120; i++) {
        at = blocks[i].id;
      }
      state.read[page] = Math.max(state.read[page] || 0, Math.round(seen * 100));
      const next = document.querySelector('a[rel="next"]');
      state.last = { page: page, at: at, next: seen === 1 && next ? next.getAttribute('href') : '' };
      booklet.store.set(KEY, state);
    }
    window.addEventListener('scroll', function () {
      timer = timer || setTimeout(look, 400);
    }, { passive: true });
    window.addEventListener('pagehide', look);
    setTimeout(look, 2000);
  }

  /* The index: how much of each article and of the whole, and where to go on. */
  function show() {
    const line = document.querySelector('.progress');
    if (!line || !state.last) {
      return;
    }
    let characters = 0;
    let read = 0;
    document.querySelectorAll('[data-characters]').forEach(function (entry) {
      const page = entry.getAttribute('data-page');
      const length = Number(entry.getAttribute('data-characters'));
      const part = state.read[page] || 0;
      characters += length;
      read += length * part / 100;
      if (part > 0) {
        const sign = entry.querySelector('.read');
        sign.textContent = part >= 98 ? '读完' : '已读' + part + '%';
      }
      if (page === state.last.page) {
        const first = document.querySelector('.actions .first');
        first.textContent = '继续阅读';
        first.href = state.last.next || page + (state.last.at ? '#' + state.last.at : '');
        line.textContent = (state.last.next ? '上次读完《' : '上次读到《') + entry.querySelector('h3').textContent.trim() + '》';
      }
    });
    if (characters > 0) {
      line.textContent += (line.textContent ? ' · ' : '') + '全册已读' + Math.round(read / characters * 100) + '%';
    }
  }
})();
