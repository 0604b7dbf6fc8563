// Comfort only: every change can be reached by its links, too.
(() => {
  'use strict';

  const changes = [...document.querySelectorAll('.change[data-number]')];
  const walker = document.querySelector('.walker');
  if (changes.length === 0) {
    return;
  }

  const MARGIN = 24;
  let at = -1;

  const say = () => {
    if (walker) {
      walker.querySelector('output').textContent = walker.dataset.of.replace('{n}', at < 0 ? '–' : at + 1).replace('{of}', changes.length);
    }
  };

  const go = (index) => {
    at = Math.max(0, Math.min(changes.length - 1, index));
    const change = changes[at];
    history.replaceState(null, '', `#${change.id}`);
    document.querySelectorAll('.change.here').forEach((other) => other.classList.remove('here'));
    change.classList.add('here');
    change.focus({ preventScroll: true });
    change.scrollIntoView({ block: 'start', behavior: 'instant' });
    say();
  };

  const inSight = () => changes.findIndex((change) => change.getBoundingClientRect().bottom > MARGIN);

  const walk = (step) => {
    const visible = at >= 0 ? changes[at].getBoundingClientRect() : null;
    if (visible && visible.bottom > 0 && visible.top < window.innerHeight) {
      go(at + step);
    } else {
      const first = inSight();
      go(step > 0 ? first : (first < 0 ? changes.length : first) - 1);
    }
  };

  const typing = (element) => element.closest('input, textarea, select, [contenteditable]') !== null;

  document.addEventListener('keydown', (event) => {
    if ((event.key === 'j' || event.key === 'k') && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target)) {
      event.preventDefault();
      walk(event.key === 'j' ? 1 : -1);
    }
  });

  walker?.querySelectorAll('[data-walk]').forEach((button) => button.addEventListener('click', () => walk(button.dataset.walk === 'next' ? 1 : -1)));
  if (walker) {
    walker.hidden = false;
  }

  const named = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    at = target ? changes.indexOf(target.closest('.change')) : -1;
    say();
  };

  const draw = () => {
    const height = document.documentElement.scrollHeight;
    document.querySelectorAll('.change-map a').forEach((link) => {
      const change = document.getElementById(decodeURIComponent(link.getAttribute('href').slice(1)));
      const tick = link.querySelector('rect');
      if (change && tick) {
        const box = change.getBoundingClientRect();
        tick.setAttribute('y', (box.top + window.scrollY) / height * 1000);
        tick.setAttribute('height', Math.max(4, box.height / height * 1000));
      }
    });
  };

  window.addEventListener('hashchange', named);
  new ResizeObserver(draw).observe(document.body);
  named();
})();
