/*
 * A note opens beside its mark. Without this script the mark leads to the note below the text, as it does when it
 * is opened in a new tab.
 */
(function () {
  'use strict';
  let open = null;
  let mark = null;

  function close(back) {
    if (!open) {
      return;
    }
    open.remove();
    open = null;
    mark.removeAttribute('aria-expanded');
    if (back) {
      mark.focus();
    }
  }

  function show(reference, note) {
    close(false);
    mark = reference;
    open = document.createElement('div');
    open.className = 'note';
    open.setAttribute('role', 'dialog');
    open.setAttribute('aria-label', '注释');
    open.tabIndex = -1;
    const copy = note.cloneNode(true);
    copy.querySelectorAll('[role="doc-backlink"], .self').forEach(function (link) {
      link.remove();
    });
    copy.querySelectorAll('[id]').forEach(function (element) {
      element.removeAttribute('id');
    });
    copy.removeAttribute('id');
    while (copy.firstChild) {
      open.appendChild(copy.firstChild);
    }
    const shut = document.createElement('button');
    shut.type = 'button';
    shut.className = 'button';
    shut.textContent = '关闭';
    shut.addEventListener('click', function () {
      close(true);
    });
    open.appendChild(shut);
    mark.setAttribute('aria-expanded', 'true');
    document.getElementById('main').appendChild(open);
    place();
    open.focus({ preventScroll: true });
  }

  /* Below the mark, inside the window's width. */
  function place() {
    const at = mark.getBoundingClientRect();
    const main = document.getElementById('main').getBoundingClientRect();
    const left = Math.min(Math.max(at.left - main.left - 40, 0), main.width - open.offsetWidth);
    open.style.left = Math.max(left, 0) + 'px';
    open.style.top = at.bottom - main.top + 8 + 'px';
  }

  document.addEventListener('click', function (event) {
    const reference = event.target.closest('a[role="doc-noteref"]');
    if (reference && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      const note = document.getElementById(decodeURIComponent(reference.hash.slice(1)));
      if (note) {
        event.preventDefault();
        if (open && mark === reference) {
          close(true);
        } else {
          show(reference, note);
        }
      }
    } else if (open && !open.contains(event.target)) {
      close(false);
    }
  });
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape' && open) {
      close(true);
    }
  });
  window.addEventListener('resize', function () {
    close(false);
  });
})();
