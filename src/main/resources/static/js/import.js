// Comfort only: texts are imported without this file, too.
(() => {
  'use strict';

  document.addEventListener('keydown', (event) => {
    const walk = event.altKey && event.shiftKey && document.querySelector(`[data-walk="${event.code}"]`);
    if (walk) {
      event.preventDefault();
      walk.click();
    }
  });

  document.addEventListener('click', (event) => {
    const row = event.target.closest('.read-row:not(.selected)');
    if (row && !event.target.closest('a, button') && getSelection().isCollapsed) {
      row.querySelector('.clause-label').click();
    }
  });

  const form = document.querySelector('form[data-drop]');
  const files = form?.querySelector('input[type="file"]');
  ['dragover', 'dragleave', 'drop'].forEach((kind) => document.addEventListener(kind, (event) => {
    if (!files || !event.dataTransfer?.types.includes('Files')) {
      return;
    }
    event.preventDefault();
    form.classList.toggle('over', kind === 'dragover');
    if (kind === 'drop') {
      files.files = event.dataTransfer.files;
      form.requestSubmit();
    }
  }));
})();
