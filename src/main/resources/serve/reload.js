// While `booklet serve` runs: reloads the page after a rebuild, or shows why there was none. Never part of the output.
(function () {
  "use strict";
  var panel = null;

  function show(problems) {
    if (!panel) {
      panel = document.createElement("pre");
      panel.id = "booklet-problems";
      panel.setAttribute("role", "alert");
      document.body.appendChild(panel);
    }
    panel.textContent = problems;
  }

  function hide() {
    if (panel) {
      panel.remove();
      panel = null;
    }
  }

  var events = new EventSource("/.booklet/events?" + document.currentScript.dataset.state);
  events.addEventListener("reload", function () {
    // The browser keeps the scroll position over a reload.
    location.reload();
  });
  events.addEventListener("problems", function (event) {
    show(event.data);
  });
  events.addEventListener("sound", hide);
  window.addEventListener("pagehide", function () {
    events.close();
  });
})();
