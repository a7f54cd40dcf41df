/*
 * How search compares: full and half width alike (NFKC), capitals and small letters alike, traditional and simplified
 * characters alike (the table comes from search/characters.js and holds only what this booklet needs). Loaded when
 * the search box is first used, and on a page that a result leads to.
 */
(function () {
  'use strict';
  /* Of these NFKC makes the narrow form; here it is the wide one, so that nearly all of a Chinese text stays as it is. */
  const NARROW = ',!?:;()';
  const WIDE = '，！？：；（）';
  const known = new Map();
  /* For each UTF-16 unit, whether it stays as it is: this runs over every character of the booklet. */
  const kept = new Uint8Array(65536);
  (WIDE + '\n —‘’“”').split('').forEach(function (mark) { keep(mark, mark); });
  keep('0', '9');
  keep('a', 'z');
  keep('、', '〠');
  keep('\u4e00', '\u9fff');

  function keep(first, last) {
    kept.fill(1, first.charCodeAt(0), last.charCodeAt(0) + 1);
  }

  function one(character) {
    let folded = known.get(character);
    if (folded === undefined) {
      folded = character.normalize('NFKC').toLowerCase().replace(/[,!?:;()]/g, function (mark) {
        return WIDE[NARROW.indexOf(mark)];
      });
      known.set(character, folded);
    }
    return folded;
  }

  /* Called by search/characters.js: two strings, the n-th character of one is the n-th of the other. */
  booklet.characters = function (traditional, simplified) {
    const to = Array.from(simplified);
    Array.from(traditional).forEach(function (character, at) {
      known.set(character, to[at]);
      kept[character.charCodeAt(0)] = 0;
    });
  };

  booklet.fold = function (text) {
    let folded = '';
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (kept[unit] === 0) {
        const end = at + (unit >= 0xd800 && unit < 0xdc00 ? 2 : 1);
        folded += text.slice(from, at) + one(text.slice(at, end));
        from = end;
        at = end - 1;
      }
    }
    return folded + text.slice(from);
  };

  /* For each place in the folded text, and its end, the place in the text itself. */
  booklet.places = function (text) {
    const places = [];
    let at = 0;
    for (const character of text) {
      const length = booklet.fold(character).length;
      for (let i = 0; i < length; i++) {
        places.push(at);
      }
      at += character.length;
    }
    places.push(at);
    return places;
  };
})();
