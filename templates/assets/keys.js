/*
 * Keys: ← and → turn to the previous and the next article, Ctrl+K (⌘K) goes to the search box. They rest while
 * the reader types or an input method composes, and can be turned off in the settings.
 */
(function () {
  'use strict';
  function typing(element) {
    return element instanceof Element
      && (element.closest('input, textarea, select, [contenteditable], .bar, .panel, [role="dialog"], .table, pre') !== null);
  }
  document.addEventListener('keydown', function (event) {
    if (document.documentElement.getAttribute('data-keys') === 'off' || event.isComposing || event.keyCode === 229
      || event.defaultPrevented) {
      return;
    }
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
      const box = document.querySelector('.find input');
      if (box && !event.target.matches('input[type="text"], textarea')) {
        event.preventDefault();
        box.focus();
        box.select();
      }
    } else if (plain && (event.key === 'ArrowLeft' || event.key === 'ArrowRight') && !typing(event.target)) {
      const link = document.querySelector(event.key === 'ArrowLeft' ? 'a[rel="prev"]' : 'a[rel="next"]');
      if (link) {
        event.preventDefault();
        link.click();
      }
    }
  });
})();
