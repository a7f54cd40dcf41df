/*
 * How the reader likes the pages. Runs before the first paint, so that a page never flashes in another dress:
 * what was chosen is kept in localStorage and set on <html> as data-theme, data-size, data-leading, data-face,
 * data-keys and data-marks, which tokens.css and style.css read.
 */
(function () {
  'use strict';
  const root = document.documentElement;
  const KEY = 'booklet-settings';

  /* Other scripts keep what is the reader's in the browser through this; a browser that forbids it forgets. */
  const store = {
    get: function (key) {
      try {
        return JSON.parse(localStorage.getItem(key)) || {};
      } catch (refused) {
        return {};
      }
    },
    set: function (key, value) {
      try {
        localStorage.setItem(key, JSON.stringify(value));
      } catch (refused) {
        /* Private windows and full disks: the choice holds for this page only. */
      }
    }
  };
  window.booklet = { store: store, base: new URL('../', document.currentScript.src).href };

  const chosen = store.get(KEY);
  function apply() {
    ['theme', 'size', 'leading', 'face', 'keys', 'marks'].forEach(function (name) {
      if (chosen[name]) {
        root.setAttribute('data-' + name, chosen[name]);
      } else {
        root.removeAttribute('data-' + name);
      }
    });
  }
  root.classList.add('js');
  apply();

  document.addEventListener('DOMContentLoaded', function () {
    const button = document.querySelector('.open-settings');
    const panel = document.getElementById('nav-settings');
    if (!button || !panel) {
      return;
    }
    function show(open) {
      panel.hidden = !open;
      button.setAttribute('aria-expanded', String(open));
    }
    panel.querySelectorAll('input').forEach(function (input) {
      input.checked = (chosen[input.name] || '') === input.value;
    });
    panel.addEventListener('change', function (event) {
      chosen[event.target.name] = event.target.value;
      apply();
      store.set(KEY, chosen);
    });
    button.addEventListener('click', function () {
      show(panel.hidden);
      if (!panel.hidden) {
        panel.querySelector('input:checked').focus();
      }
    });
    document.addEventListener('keydown', function (event) {
      if (event.key === 'Escape' && !panel.hidden) {
        show(false);
        button.focus();
      }
    });
    document.addEventListener('click', function (event) {
      if (!panel.hidden && !panel.contains(event.target) && !button.contains(event.target)) {
        show(false);
      }
    });
    panel.addEventListener('focusout', function (event) {
      if (event.relatedTarget && !panel.contains(event.relatedTarget) && event.relatedTarget !== button) {
        show(false);
      }
    });
  });
})();
