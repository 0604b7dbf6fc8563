// Comfort only: every page works without this file.
(() => {
  'use strict';

  const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;

  document.addEventListener('htmx:configRequest', (event) => {
    const header = meta('csrf-header');
    if (header && event.detail.verb !== 'get') {
      event.detail.headers[header] = meta('csrf-token');
    }
  });

  const unsaved = (isSo) => (event) => {
    const notice = document.getElementById('unsaved');
    if (notice && event.detail.requestConfig?.verb !== 'get') {
      notice.hidden = !isSo;
    }
  };
  document.addEventListener('htmx:responseError', unsaved(true));
  document.addEventListener('htmx:sendError', unsaved(true));
  document.addEventListener('htmx:beforeSwap', unsaved(false));

  let asking = null;
  const typing = (element) => element.closest('input, textarea, select, [contenteditable]') !== null;

  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target)) {
      event.preventDefault();
      document.getElementById('search')?.focus();
    }
    const key = /^[1-9a-z]$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey
        && (!typing(event.target) || event.target.type === 'radio' || event.target.type === 'checkbox')
        && document.querySelector(`[data-key="${event.key}"]`);
    if (key) {
      event.preventDefault();
      const asked = key.dataset.needs && document.getElementById(key.dataset.needs);
      const field = asked && !asked.value.trim() ? asked : key.matches('textarea') ? key : null;
      asking = field && field === asked ? { field, button: key } : null;
      if (field) {
        field.focus();
      } else {
        key.click();
        key.focus();
      }
    }
    if (event.key === 'Escape') {
      const open = document.querySelector('details.menu[open]');
      open?.removeAttribute('open');
      open?.querySelector('summary').focus();
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && event.target.matches('textarea')) {
      event.preventDefault();
      event.target.form?.requestSubmit(asking?.field === event.target ? asking.button : null);
    }
  });

  document.addEventListener('click', (event) => {
    document.querySelectorAll('details.menu[open]').forEach((menu) => {
      if (!menu.contains(event.target)) {
        menu.removeAttribute('open');
      }
    });
  });

  document.addEventListener('change', (event) => {
    const { largest, tooLarge } = event.target.dataset;
    if (largest) {
      const big = [...event.target.files].find((file) => file.size > Number(largest));
      event.target.setCustomValidity(big ? tooLarge.replace('FILE', big.name) : '');
      event.target.reportValidity();
    }
  });

  const working = (form, isSo) => form.querySelectorAll('[data-working]').forEach((notice) => { notice.hidden = !isSo; });
  document.addEventListener('submit', (event) => working(event.target, !event.defaultPrevented));
  window.addEventListener('pageshow', () => working(document, false));
  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-working] button')) {
      window.stop();
      working(document, false);
    }
  });

  const changed = (form) => [...form.elements].some((field) => {
    if (field.type === 'checkbox' || field.type === 'radio') {
      return field.checked !== field.defaultChecked;
    }
    if (field.tagName === 'SELECT') {
      const byDefault = [...field.options].filter((option) => option.defaultSelected);
      return byDefault.length > 0 && [...field.selectedOptions].some((option) => !option.defaultSelected);
    }
    return 'defaultValue' in field && field.type !== 'hidden' && field.type !== 'file' && field.value !== field.defaultValue;
  });

  let leaving = null;
  document.addEventListener('submit', (event) => { leaving = event.target; });
  window.addEventListener('pageshow', () => { leaving = null; });
  window.addEventListener('beforeunload', (event) => {
    const unsaved = [...document.querySelectorAll('form[data-guard]')].some((form) => form !== leaving && changed(form));
    if (unsaved) {
      event.preventDefault();
    }
  });
})();
