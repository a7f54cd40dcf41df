/*
 * A link from each heading and paragraph to itself, to cite it or to send it to somebody. The sign is drawn by the
 * style sheet, so that it is never copied with the text. Headings' links are in the order of the Tab key; those of
 * paragraphs only where the reader has asked for them in the settings (data-marks), else Tab would stop at each.
 * Wide tables become reachable by keyboard here as well.
 */
(function () {
  'use strict';
  const blocks = document.querySelectorAll(
    '.text h2[id], .text h3[id], .text h4[id], .text h5[id], .text h6[id], .text p[id]');
  blocks.forEach(function (block) {
    if (block.closest('.notes, blockquote, td, li') || block.tagName === 'P' && block.closest('.run-in')) {
      return;
    }
    const heading = /^H/.test(block.tagName);
    const link = document.createElement('a');
    link.className = 'self';
    link.href = '#' + block.id;
    link.setAttribute('aria-label', heading ? '本节链接' : '本段链接');
    if (!heading) {
      link.classList.add('of-paragraph');
    }
    /* First in the block: at its end, Chromium would justify the last line of a paragraph with text-wrap: pretty. */
    block.insertBefore(link, block.firstChild);
  });

  const paragraphs = document.querySelectorAll('.self.of-paragraph');
  function reach() {
    const shown = document.documentElement.getAttribute('data-marks') === 'on';
    paragraphs.forEach(function (link) {
      if (shown) {
        link.removeAttribute('tabindex');
        link.removeAttribute('aria-hidden');
      } else {
        link.tabIndex = -1;
        link.setAttribute('aria-hidden', 'true');
      }
    });
  }
  reach();
  new MutationObserver(reach).observe(document.documentElement, { attributeFilter: ['data-marks'] });

  function tables() {
    document.querySelectorAll('.text .table, .text pre').forEach(function (box) {
      if (box.scrollWidth > box.clientWidth) {
        box.tabIndex = 0;
        box.setAttribute('role', 'region');
        box.setAttribute('aria-label', box.tagName === 'PRE' ? '代码' : '表格');
      } else {
        box.removeAttribute('tabindex');
        box.removeAttribute('role');
        box.removeAttribute('aria-label');
      }
    });
  }
  tables();
  window.addEventListener('resize', tables);
})();
