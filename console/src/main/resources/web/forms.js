/* Small services to forms: nothing typed is lost, selections are counted, secrets can be copied. */
(() => {
  'use strict';

  const store = sessionStorage;
  const key = (form) => `draft:${form.dataset.draft}`;
  const kept = (field) => field.name && !['hidden', 'password', 'submit', 'checkbox', 'radio'].includes(field.type);

  function keep(form) {
    store.setItem(key(form), JSON.stringify([...form.elements].filter(kept).map((field) => field.value)));
  }

  /** Only into an untouched form: what the server sends back after a refusal is newer than the draft. */
  function restore(form) {
    const draft = JSON.parse(store.getItem(key(form)) ?? 'null');
    if (!draft || document.querySelector('.trouble')) return;
    [...form.elements].filter(kept).forEach((field, place) => {
      if (draft[place] && field.value === field.defaultValue || field.tagName === 'SELECT' && draft[place]) field.value = draft[place];
    });
  }

  /** A form that was sent and is not on the next page was accepted; unless that page asks to sign in first. */
  function settle() {
    const sent = store.getItem('draft-sent');
    if (!sent) return;
    store.removeItem('draft-sent');
    const stillHere = [...document.querySelectorAll('form[data-draft]')].some((form) => key(form) === sent);
    if (!document.querySelector('.door') && !(stillHere && document.querySelector('.trouble'))) store.removeItem(sent);
  }

  function count() {
    const bulk = document.querySelector('.bulk');
    if (!bulk) return;
    const selected = document.querySelectorAll('.selectable :checked').length;
    bulk.hidden = selected === 0;
    bulk.querySelector('[data-selected]').textContent = selected;
  }

  document.addEventListener('input', (event) => {
    const form = event.target.form;
    if (form?.dataset.draft) keep(form);
  });
  document.addEventListener('change', count);
  document.addEventListener('keydown', (event) => {
    if ((event.metaKey || event.ctrlKey) && event.key === 'Enter' && event.target.matches('[data-send]')) {
      event.target.form.requestSubmit(event.target.form.querySelector('button[name]'));
    }
  });
  document.addEventListener('reset', () => setTimeout(count));
  document.addEventListener('submit', (event) => {
    if (event.target.dataset.draft) store.setItem('draft-sent', key(event.target));
  });
  document.addEventListener('click', async (event) => {
    event.target.closest('[data-dismiss]')?.closest('.notice').remove();
    const copy = event.target.closest('[data-copy]');
    if (!copy) return;
    await navigator.clipboard.writeText(document.getElementById(copy.dataset.copy).textContent.trim());
    copy.textContent = 'Copied';
    setTimeout(() => (copy.textContent = 'Copy'), 2000);
  });

  settle();
  document.querySelectorAll('form[data-draft]').forEach(restore);
})();
