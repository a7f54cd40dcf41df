/*
 * On the page that a search result leads to: shows the word wherever it stands. With the CSS Custom Highlight API the
 * page itself is not touched; an older browser gets <mark> elements.
 */
(function () {
  'use strict';
  const query = new URLSearchParams(location.search).get('q').normalize('NFC').trim().replace(/\s+/g, ' ');
  const whole = booklet.fold(query);
  const main = document.getElementById('main');
  let ranges = look([whole]);
  if (ranges.length === 0) {
    ranges = look(whole.split(' '));
  }
  paint(ranges);
  lead(ranges);

  /* Each block is read as one text, so that a word is found across emphasis and links. */
  function look(words) {
    const ranges = [];
    main.querySelectorAll('p, li, h1, h2, h3, h4, h5, h6, td, th, figcaption, .run-in').forEach(function (block) {
      const inside = block.parentElement.closest('.run-in') || (block.querySelector('p, li') && !block.matches('.run-in'));
      if (inside || block.closest('nav')) {
        return;
      }
      const nodes = texts(block);
      const text = nodes.map(function (node) { return node.data; }).join('');
      const folded = booklet.fold(text);
      words.forEach(function (word) {
        if (!word || folded.indexOf(word) < 0) {
          return;
        }
        const places = booklet.places(text);
        for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
          ranges.push(range(nodes, places[at], places[at + word.length]));
        }
      });
    });
    return ranges;
  }

  function texts(block) {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, {
      acceptNode: function (node) {
        return node.parentElement.closest('sup, [role="doc-backlink"]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
      }
    });
    const nodes = [];
    while (walker.nextNode()) {
      nodes.push(walker.currentNode);
    }
    return nodes;
  }

  function range(nodes, start, end) {
    const made = document.createRange();
    let before = 0;
    nodes.forEach(function (node) {
      const after = before + node.length;
      if (start >= before && start < after) {
        made.setStart(node, start - before);
      }
      if (end > before && end <= after) {
        made.setEnd(node, end - before);
      }
      before = after;
    });
    return made;
  }

  function paint(ranges) {
    if (window.CSS && CSS.highlights && window.Highlight) {
      const highlight = new Highlight();
      ranges.forEach(function (one) {
        highlight.add(one);
      });
      CSS.highlights.set('found', highlight);
      return;
    }
    /* From the end, so that the ranges before stay what they are. */
    ranges.slice().reverse().forEach(function (one) {
      if (one.startContainer === one.endContainer) {
        one.surroundContents(document.createElement('mark'));
      }
    });
  }

  /* An address without an anchor: the first place. */
  function lead(ranges) {
    if (!location.hash && ranges.length > 0) {
      ranges[0].startContainer.parentElement.scrollIntoView({ block: 'center' });
    }
  }
})();
