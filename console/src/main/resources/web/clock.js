/* Keeps relative times and lengths true while a page stays open. */
(() => {
  'use strict';

  function rough(seconds) {
    const span = Math.max(0, Math.floor(seconds));
    if (span < 60) return `${span} s`;
    if (span < 3600) return `${Math.floor(span / 60)} min`;
    return span < 172800 ? `${Math.floor(span / 3600)} h` : `${Math.floor(span / 86400)} d`;
  }

  function ago(seconds) {
    if (seconds < 0) return `in ${rough(-seconds)}`;
    return seconds < 5 ? 'just now' : `${rough(seconds)} ago`;
  }

  function until(seconds) {
    return seconds < 1 ? 'any moment' : `in ${rough(seconds)}`;
  }

  function ticking(seconds) {
    const span = Math.max(0, Math.floor(seconds));
    return [span / 3600, (span / 60) % 60, span % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');
  }

  function words(time) {
    const seconds = (Date.now() - Date.parse(time.dateTime)) / 1000;
    if ('ticking' in time.dataset) return ticking(seconds);
    if ('lasting' in time.dataset) return rough(seconds);
    return 'until' in time.dataset ? until(-seconds) : ago(seconds);
  }

  function tick() {
    if (document.hidden) return;
    for (const time of document.querySelectorAll('time[data-ago], time[data-lasting], time[data-until], time[data-ticking]')) {
      const now = words(time);
      if (time.textContent !== now) time.textContent = now;
    }
  }

  setInterval(tick, 1000);
  document.addEventListener('visibilitychange', tick);
})();
