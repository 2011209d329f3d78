/* Keyboard: rows, search, the palette; and the side panel that rows open in on wide screens. */
(() => {
  'use strict';

  const wide = matchMedia('(min-width: 1180px)');
  const palette = () => document.getElementById('palette');
  const rows = () => [...document.querySelectorAll('[data-rows] .row-link, .rows .row-link')];
  const places = { h: '/', a: '/alerts', i: '/incidents', o: '/on-call', l: '/postmortems' };
  let jumping = false;

  const typing = (target) => target.matches('input, select, textarea, [contenteditable]');

  function move(step) {
    const all = rows();
    if (!all.length) return;
    const at = all.indexOf(document.activeElement.closest?.('.row')?.querySelector('.row-link') ?? null);
    all[Math.max(0, Math.min(all.length - 1, at < 0 && step < 0 ? 0 : at + step))].focus();
  }

  function select() {
    document.activeElement.closest?.('.row')?.querySelector('[type=checkbox]')?.click();
  }

  function openPalette() {
    const dialog = palette();
    if (!dialog || dialog.open) return;
    dialog.showModal();
    const field = dialog.querySelector('input');
    field.select();
    htmx.trigger(field, 'palette-open');
  }

  const commands = {
    j: () => move(1),
    k: () => move(-1),
    x: select,
    '/': () => document.querySelector('[data-search]')?.focus() ?? openPalette(),
    d: () => location.assign('/incidents/new'),
    '?': () => document.getElementById('help')?.showModal(),
    g: () => {
      jumping = true;
      setTimeout(() => (jumping = false), 1000);
    },
    Escape: closePanel,
  };

  document.addEventListener('keydown', (event) => {
    if ((event.metaKey || event.ctrlKey) && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      return openPalette();
    }
    if (event.target.closest('#palette')) return walkPalette(event);
    if (event.metaKey || event.ctrlKey || event.altKey || typing(event.target) || event.target.closest('dialog')) return;
    if (jumping && places[event.key]) return location.assign(places[event.key]);
    const command = commands[event.key];
    if (!command) return;
    if (event.key !== 'Escape') event.preventDefault();
    command();
  });

  function walkPalette(event) {
    const found = [...palette().querySelectorAll('a')];
    const at = found.indexOf(document.activeElement);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const next = at + (event.key === 'ArrowDown' ? 1 : -1);
      (found[next] ?? palette().querySelector('input')).focus();
    } else if (event.key === 'Enter' && at < 0 && found.length) {
      event.preventDefault();
      found[0].click();
    }
  }

  function closePanel() {
    const panel = document.getElementById('panel');
    if (!panel || panel.hidden) return;
    panel.hidden = true;
    document.getElementById('panel-content').replaceChildren();
    document.querySelector('.row[aria-current]')?.removeAttribute('aria-current');
  }

  function openPanel(link) {
    document.getElementById('panel').hidden = false;
    document.querySelector('.row[aria-current]')?.removeAttribute('aria-current');
    link.closest('.row').setAttribute('aria-current', 'true');
    htmx.ajax('GET', link.href, '#panel-content');
  }

  document.addEventListener('click', (event) => {
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    const link = event.target.closest('a[data-panel]');
    if (link && plain && wide.matches) {
      event.preventDefault();
      openPanel(link);
    } else if (event.target.closest('[data-close-panel]')) {
      closePanel();
    } else if (event.target.closest('[data-palette]')) {
      openPalette();
    } else if (event.target.matches('dialog')) {
      event.target.close();
    } else if (!event.target.closest('details.menu')) {
      document.querySelectorAll('details.menu[open]').forEach((menu) => (menu.open = false));
    }
  });
})();
