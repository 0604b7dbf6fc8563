// Comfort only: a draft is edited without this file, too.
(() => {
  'use strict';

  const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowRight', 'ArrowLeft'];
  const desk = () => document.getElementById('desk');
  const editor = () => desk()?.querySelector('form[data-editor]') ?? null;
  const words = (form) => form.querySelector('textarea[name="words"]');
  const store = (form) => `clause ${form.dataset.key}`;
  const typed = (form) => ['words', 'heading', 'closing', 'labelSuffix'].map((name) => form.elements[name]).filter(Boolean);
  const dirty = (form) => typed(form).some((field) => field.value !== field.defaultValue);

  const remember = (form) => {
    if (dirty(form)) {
      sessionStorage.setItem(store(form), JSON.stringify(typed(form).map((field) => [field.name, field.value])));
    } else {
      sessionStorage.removeItem(store(form));
    }
  };

  const restore = (form) => {
    const kept = sessionStorage.getItem(store(form));
    if (!kept || form.querySelector('.conflict')) {
      return;
    }
    JSON.parse(kept).forEach(([name, value]) => {
      if (form.elements[name]) {
        form.elements[name].value = value;
      }
    });
    const note = document.createElement('p');
    note.className = 'doubt small mb-0';
    note.setAttribute('role', 'status');
    note.textContent = desk().dataset.restored;
    form.prepend(note);
  };

  const open = () => {
    const form = editor();
    if (!form) {
      return;
    }
    restore(form);
    const field = words(form);
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
    form.scrollIntoView({ block: 'nearest' });
  };

  const caret = (form) => {
    const field = words(form);
    const blank = field.value.length - field.value.trimStart().length;
    return Math.max(0, field.selectionStart - blank);
  };

  document.addEventListener('input', (event) => {
    const form = event.target.closest('form[data-editor]');
    if (form) {
      remember(form);
    }
  });

  document.addEventListener('click', (event) => {
    const button = event.target.closest('button[name="deed"]');
    if (button?.dataset.confirm && !window.confirm(button.dataset.confirm)) {
      event.preventDefault();
      return;
    }
    if (button?.value === 'split' && button.form.elements.at) {
      button.form.elements.at.value = words(button.form).value.includes('|') ? '' : caret(button.form);
    }
    if (event.target.closest('[data-cancel]')) {
      const form = event.target.closest('form[data-editor]');
      sessionStorage.removeItem(store(form));
      form.reset();
    }
  }, true);

  const key = (event) => {
    if (event.altKey && event.shiftKey && (ARROWS.includes(event.key) || event.code === 'KeyJ')) {
      return event.code === 'KeyJ' ? 'J' : event.key;
    }
    return (event.ctrlKey || event.metaKey) && event.shiftKey && event.key === 'Enter' ? 'Enter' : null;
  };

  document.addEventListener('keydown', (event) => {
    const form = event.target.closest?.('form[data-editor]');
    if (!form) {
      return;
    }
    const button = key(event) && form.querySelector(`button[data-key="${key(event)}"]`);
    if (button) {
      event.preventDefault();
      event.stopImmediatePropagation();
      button.click();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (!dirty(form) || window.confirm(desk().dataset.leave)) {
        form.querySelector('[data-cancel]').click();
      }
    }
  }, true);

  document.addEventListener('htmx:confirm', (event) => {
    const form = editor();
    if (form && event.detail.elt !== form && event.detail.elt.id !== 'impact' && dirty(form)) {
      event.preventDefault();
      if (window.confirm(desk().dataset.leave)) {
        event.detail.issueRequest(true);
      }
    }
  });

  document.addEventListener('htmx:afterRequest', (event) => {
    const form = event.detail.elt;
    if (form.matches?.('form[data-editor]') && event.detail.successful && event.detail.xhr.responseURL.includes('?')
        && !event.detail.xhr.responseURL.includes('/clauses')) {
      sessionStorage.removeItem(store(form));
    }
  });

  document.addEventListener('htmx:afterSettle', (event) => {
    if (event.detail.elt.id === 'desk') {
      open();
    }
  });

  open();
})();
