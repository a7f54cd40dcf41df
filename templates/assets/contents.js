/*
 * The contents beside a page: the heading being read is marked in the page's own contents, a line that was
 * followed closes the sheet of a small screen, and in a large booklet the list can be made whole.
 */
(function () {
  'use strict';
  const panel = document.getElementById('toc');
  if (!panel) {
    return;
  }

  /*
   * Which heading is being read: the last one above a line below the bar. Over the last stretch of the page the line
   * moves down to the window's lower edge, else the last headings could never be reached.
   */
  const links = Array.from(panel.querySelectorAll('.local a[href^="#"]'));
  const targets = links.map(function (link) {
    return document.getElementById(decodeURIComponent(link.hash.slice(1)));
  });
  let current = null;
  let waiting = false;
  function follow() {
    waiting = false;
    const left = document.documentElement.scrollHeight - window.innerHeight - window.scrollY;
    const end = Math.max(0, 1 - left / 200);
    const line = 130 + (window.innerHeight - 130) * end;
    let found = null;
    targets.forEach(function (target, at) {
      if (target && target.getBoundingClientRect().top <= line) {
        found = links[at];
      }
    });
    if (found !== current) {
      if (current) {
        current.removeAttribute('aria-current');
      }
      if (found) {
        found.setAttribute('aria-current', 'location');
        keepInSight(found);
      }
      current = found;
    }
  }
  /* Scrolls the column, never the page. */
  function keepInSight(link) {
    const box = link.closest('.local');
    if (box.scrollHeight > box.clientHeight) {
      box.scrollTop = link.offsetTop - box.clientHeight / 2;
    }
  }
  if (links.length > 0) {
    window.addEventListener('scroll', function () {
      if (!waiting) {
        waiting = true;
        requestAnimationFrame(follow);
      }
    }, { passive: true });
    follow();
  }

  panel.addEventListener('click', function (event) {
    if (event.target.closest('a') && panel.hidePopover && panel.matches(':popover-open')) {
      panel.hidePopover();
    }
  });

  /* A large booklet: every page carries the neighbourhood, one script that all share carries the rest. */
  const all = panel.querySelector('.all-contents');
  if (all) {
    all.hidden = false;
    all.addEventListener('click', function () {
      const script = document.createElement('script');
      script.src = booklet.base + 'search/contents.js';
      document.head.appendChild(script);
    });
  }
  booklet.contents = function (sections) {
    const nav = panel.querySelector('.contents');
    const here = nav.querySelector('[aria-current]');
    const address = here ? here.getAttribute('href') : '';
    nav.querySelectorAll('ol, h3').forEach(function (element) {
      element.remove();
    });
    sections.forEach(function (section) {
      if (section[0]) {
        nav.insertBefore(text('h3', section[0]), all);
      }
      const list = document.createElement('ol');
      section[1].forEach(function (entry) {
        const item = list.appendChild(document.createElement('li'));
        const link = item.appendChild(text('a', entry[1]));
        link.href = entry[0];
        if (entry[0] === address) {
          link.setAttribute('aria-current', 'page');
        }
        if (entry[2]) {
          link.appendChild(document.createTextNode(' '));
          link.appendChild(text('small', entry[2]));
        }
      });
      nav.insertBefore(list, all);
    });
    all.hidden = true;
    const now = nav.querySelector('[aria-current]') || nav.querySelector('a');
    now.focus();
  };
  function text(name, content) {
    const element = document.createElement(name);
    element.textContent = content;
    return element;
  }
})();
