/* Brings into sight what a narrow screen would hide: the tab one is on, and the present in a week. */
(() => {
  'use strict';

  function centre(scroller, part) {
    const there = part.getBoundingClientRect();
    const here = scroller.getBoundingClientRect();
    scroller.scrollLeft += there.left - here.left - (here.width - there.width) / 2;
  }

  for (const tab of document.querySelectorAll('.tabs [aria-current]')) centre(tab.closest('.tabs'), tab);
  const now = document.querySelector('.week .now');
  if (now) centre(now.closest('.week-scroll'), now);
})();
