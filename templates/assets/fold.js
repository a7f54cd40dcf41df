/*
 * How search compares: full and half width alike (NFKC), capitals and small letters alike, traditional and simplified
 * characters alike (the table comes from search/characters.js and holds only what this booklet needs). Loaded when
 * the search box is first used, and on a page that a result leads to.
 */
(function () {
  'use strict';
  const known = new Map();
  let special = null;

  function one(character) {
    let folded = known.get(character);
    if (folded === undefined) {
      folded = character.normalize('NFKC').toLowerCase();
      known.set(character, folded);
    }
    return folded;
  }

  /* Called by search/characters.js: two strings, the n-th character of one is the n-th of the other. */
  booklet.characters = function (traditional, simplified) {
    const to = Array.from(simplified);
    Array.from(traditional).forEach(function (character, at) {
      known.set(character, to[at]);
    });
    /* One class of characters, which is fast: all but those that stay what they are, and those of the table. */
    special = new RegExp('[\\0-\\x09\\x0b-\\x1f!-/:-`{-\\u3000\\u3021-\\u4dff\\ua000-\\u{10ffff}' + traditional + ']', 'gu');
  };

  booklet.fold = function (text) {
    return text.replace(special, one);
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
