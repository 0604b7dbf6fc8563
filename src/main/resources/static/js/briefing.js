// Comfort only: sections are moved by their buttons, too.
(() => {
  'use strict';

  const list = () => document.getElementById('arrangement');
  const rows = () => [...list().children];
  let dragged = null;

  const put = (section, place) => window.htmx.ajax('POST',
    `${list().dataset.path}${section}?extent=${document.getElementById('extent').value}`,
    { target: '#arrangement', swap: 'outerHTML', values: { step: 'PUT', place } });

  const arm = () => rows().forEach((row) => {
    row.querySelector('.section-row').draggable = true;
  });

  document.addEventListener('dragstart', (event) => {
    const row = event.target.closest?.('.section-row');
    if (row) {
      dragged = row.closest('li');
      dragged.classList.add('dragged');
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', dragged.dataset.section);
    }
  });

  document.addEventListener('dragover', (event) => {
    const over = event.target.closest?.('#arrangement > li');
    if (!dragged || !over) {
      return;
    }
    event.preventDefault();
    if (over !== dragged) {
      const box = over.getBoundingClientRect();
      list().insertBefore(dragged, event.clientY > box.top + box.height / 2 ? over.nextSibling : over);
    }
  });

  document.addEventListener('drop', (event) => {
    if (dragged) {
      event.preventDefault();
    }
  });

  document.addEventListener('dragend', () => {
    if (dragged) {
      dragged.classList.remove('dragged');
      put(dragged.dataset.section, rows().indexOf(dragged));
      dragged = null;
    }
  });

  document.addEventListener('keydown', (event) => {
    const row = event.altKey && event.target.closest?.('#arrangement > li');
    const step = { ArrowUp: 'UP', ArrowDown: 'DOWN' }[event.key];
    if (row && step && !event.target.closest('textarea')) {
      event.preventDefault();
      row.querySelector(`[data-step="${step}"]`).click();
    }
  });

  document.addEventListener('htmx:afterSettle', () => {
    if (list()) {
      arm();
    }
  });
  arm();
})();
