/* The page's event stream, and how what it brings is put in without getting in anyone's way. */
(() => {
  'use strict';

  /** An EventSource that rests while its tab is hidden, so that many open tabs cost nothing, and catches up on return. */
  class RestingSource {
    constructor(url) {
      this.url = url;
      this.listeners = new Map();
      this.closed = false;
      this.turn = () => (document.hidden ? this.rest() : this.wake());
      document.addEventListener('visibilitychange', this.turn);
      if (!document.hidden) this.wake();
    }

    get readyState() {
      return this.closed ? EventSource.CLOSED : EventSource.OPEN;
    }

    addEventListener(name, listener) {
      if (!this.listeners.has(name)) {
        this.listeners.set(name, new Set());
        this.listen(name);
      }
      this.listeners.get(name).add(listener);
    }

    removeEventListener(name, listener) {
      this.listeners.get(name)?.delete(listener);
    }

    close() {
      this.closed = true;
      document.removeEventListener('visibilitychange', this.turn);
      this.rest();
    }

    wake() {
      if (this.closed || this.source) return;
      this.source = new EventSource(this.url);
      for (const name of this.listeners.keys()) this.listen(name);
      this.source.onopen = (event) => this.opened(event);
      this.source.onerror = () => this.failed();
    }

    rest() {
      clearTimeout(this.retry);
      this.source?.close();
      this.source = null;
    }

    listen(name) {
      this.source?.addEventListener(name, (event) => this.tell(name, event));
    }

    tell(name, event) {
      for (const listener of [...(this.listeners.get(name) ?? [])]) listener(event);
    }

    opened(event) {
      say('');
      this.onopen?.(event);
      if (this.missed) for (const name of this.listeners.keys()) this.tell(name, new MessageEvent(name, { data: 'missed' }));
      this.missed = true;
    }

    /** The browser reconnects a broken stream by itself; one that was refused is tried again here. */
    failed() {
      say('Reconnecting…');
      if (this.source?.readyState !== EventSource.CLOSED) return;
      this.rest();
      this.retry = setTimeout(() => !document.hidden && this.wake(), 5000 + Math.random() * 5000);
    }
  }

  function say(words) {
    const place = document.getElementById('connection');
    if (place) place.textContent = words;
  }

  htmx.createEventSource = (url) => new RestingSource(url);

  /** Whether somebody is typing or reading where a refresh would pull things away. */
  function busy(part) {
    const field = document.activeElement;
    return (part.contains(field) && field.matches('input:not([type=checkbox]), select, textarea')) || part.querySelector('details.raw[open]');
  }

  document.addEventListener('htmx:beforeSwap', (event) => {
    const main = event.detail.target;
    if (!main.matches('[data-live]') || event.detail.xhr.status !== 200) return;
    const from = event.detail.requestConfig.elt;
    if (samePage(main, event, from)) return;
    if (from !== main) return;
    const rows = main.querySelector('[data-live-rows]');
    const fresh = document.createElement('template');
    fresh.innerHTML = event.detail.serverResponse;
    const freshRows = fresh.content.querySelector('[data-live-rows]');
    if (rows && freshRows) {
      event.detail.shouldSwap = false;
      merge(rows, [...freshRows.children]);
      refreshFacets(main, fresh.content);
      refreshPanel();
    } else if (busy(main)) {
      event.detail.shouldSwap = false;
    }
  });

  /** The same page come anew is put in part by part, around whatever somebody is in the middle of. */
  function samePage(main, event, from) {
    const fresh = document.createElement('template');
    fresh.innerHTML = event.detail.serverResponse;
    const page = main.querySelector('[data-page]');
    if (!page || page.dataset.page !== fresh.content.querySelector('[data-page]')?.dataset.page) return false;
    event.detail.shouldSwap = false;
    document.getElementById('notices').replaceChildren();
    const sent = from.closest('[data-part]');
    const parts = page.querySelectorAll('[data-part]');
    if (!parts.length) page.replaceWith(fresh.content.querySelector('[data-page]'));
    for (const part of parts) {
      const coming = fresh.content.querySelector(`[data-part="${part.dataset.part}"]`);
      if (!coming || (part !== sent && inUse(part))) continue;
      part.replaceWith(coming);
      htmx.process(coming);
    }
    return true;
  }

  /** Something is open, typed or about to be pressed there. */
  function inUse(part) {
    const begun = [...part.querySelectorAll('input:not([type=hidden]), textarea')].some((field) => field.value !== field.defaultValue);
    return begun || part.querySelector('details[open]') || (part.contains(document.activeElement) && document.activeElement.matches('input, select, textarea'));
  }

  /** New rows slide in; while somebody is on the list nothing moves: rows change in place, and new ones wait. */
  function merge(list, fresh) {
    const inUse = list.matches(':hover') || list.contains(document.activeElement) || list.querySelector(':checked');
    const known = new Set([...list.children].map((row) => row.id));
    if (!inUse) {
      fresh.filter((row) => !known.has(row.id)).forEach((row) => row.classList.add('arrives'));
      list.replaceChildren(...fresh);
      announce(list, 0);
      return;
    }
    const coming = new Map(fresh.map((row) => [row.id, row]));
    for (const row of list.children) renew(row, coming.get(row.id));
    announce(list, fresh.filter((row) => !known.has(row.id)).length, () => {
      list.querySelectorAll(':checked').forEach((box) => (box.checked = false));
      list.replaceChildren(...fresh);
    });
  }

  function renew(row, fresh) {
    row.classList.toggle('gone', !fresh);
    if (!fresh || row.contains(document.activeElement)) return;
    const ticked = row.querySelector(':checked');
    row.className = fresh.className;
    row.replaceChildren(...[...fresh.children].map((part) => part.cloneNode(true)));
    if (ticked) row.querySelector('[type=checkbox]').checked = true;
  }

  function announce(list, count, show) {
    const noun = list.dataset.liveNoun ?? 'alert';
    let button = document.getElementById('arrivals');
    if (!count) return button?.remove();
    if (!button) {
      button = Object.assign(document.createElement('button'), { id: 'arrivals', type: 'button', className: 'arrivals' });
      list.before(button);
    }
    button.textContent = count === 1 ? `1 new ${noun}` : `${count} new ${noun}s`;
    button.onclick = () => {
      show();
      button.remove();
    };
  }

  function refreshFacets(main, fresh) {
    const old = main.querySelector('.facets');
    if (!busy(old)) old.replaceChildren(...fresh.querySelector('.facets').childNodes);
  }

  function refreshPanel() {
    const shown = document.querySelector('#panel [data-self]');
    if (shown) htmx.ajax('GET', shown.dataset.self, '#panel-content');
  }
})();
