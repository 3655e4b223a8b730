'use strict';
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const find = document.getElementById('find');
  const tag = document.getElementById('tag');
  const rule = document.getElementById('rule');
  const shown = document.getElementById('shown');
  const changes = all('.change');
  const rows = all('.row');
  const texts = new Map();
  const text = (node) => {
    if (!texts.has(node)) texts.set(node, node.textContent.toLowerCase().replaceAll('`', ''));
    return texts.get(node);
  };
  // What a filter unfolded, to be folded again when it is taken back.
  const unfolded = new Set();

  const matches = (node, words) => words.every((word) => text(node).includes(word));

  const filter = () => {
    const words = find.value.toLowerCase().replaceAll('`', '').split(/\s+/).filter(Boolean);
    const levels = new Set(all('input[name="severity"]:checked').map((box) => box.value));
    let count = 0;
    for (const change of changes) {
      const data = change.dataset;
      const visible = levels.has(data.severity)
        && (!rule.value || data.rule === rule.value)
        && (!tag.value || data.tags.split('\n').includes(tag.value))
        && matches(change, words);
      change.hidden = !visible;
      count += visible;
    }
    for (const row of rows) {
      row.hidden = !matches(row, words);
      count += !row.hidden;
    }
    const narrow = words.length > 0 || (tag && tag.value) || (rule && rule.value);
    for (const group of all('.group')) {
      group.hidden = !group.querySelector('.change:not([hidden])');
      if (narrow && !group.open) {
        group.open = true;
        unfolded.add(group);
      }
    }
    if (!narrow) {
      unfolded.forEach((group) => { group.open = false; });
      unfolded.clear();
    }
    for (const section of all('main > section:not(.unexplained)')) {
      if (section.querySelector('.change')) section.hidden = !section.querySelector('.change:not([hidden])');
    }
    const total = changes.length + rows.length;
    const none = document.querySelector('.none');
    if (none) none.hidden = count > 0 || total === 0;
    shown.textContent = count === total ? '' : `${count} of ${total} shown`;
  };

  // A folded group is one stop, an unfolded one is followed by its changes.
  const go = (step) => {
    const stops = all('.change, .group').filter((stop) => !stop.closest('[hidden]') && !stop.parentElement.closest('.group:not([open])'));
    if (stops.length === 0) return;
    const at = stops.findIndex((stop) => stop.classList.contains('here'));
    all('.here').forEach((stop) => stop.classList.remove('here'));
    const target = stops[Math.min(Math.max(at + step, 0), stops.length - 1)];
    target.classList.add('here');
    target.querySelector('summary').focus({ preventScroll: true });
    target.querySelector('summary').scrollIntoView({ block: 'center' });
  };

  const reveal = () => {
    const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (!target) return;
    const group = target.closest('.group');
    if (group) group.open = true;
    const details = target.querySelector('details');
    if (details) details.open = true;
    target.scrollIntoView({ block: 'center' });
  };

  document.addEventListener('submit', (event) => event.preventDefault());
  document.addEventListener('input', filter);
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = event.target.matches('input[type="search"], select');
    if (event.key === 'Escape') {
      find.value = '';
      if (tag) tag.value = '';
      if (rule) rule.value = '';
      all('input[name="severity"]').forEach((box) => { box.checked = true; });
      find.blur();
      filter();
      return;
    }
    if (typing) return;
    const boxes = all('input[name="severity"]');
    if (event.key === '/') { event.preventDefault(); find.focus(); find.select(); }
    else if (event.key === 'j') go(1);
    else if (event.key === 'k') go(-1);
    else if (event.key === 'o') {
      const at = document.querySelector('.group.here, .change.here > details');
      if (at) at.open = !at.open;
    } else if (boxes[Number(event.key) - 1]) {
      boxes[Number(event.key) - 1].click();
    }
  });

  const fold = document.getElementById('fold');
  if (fold) {
    fold.addEventListener('click', () => {
      const open = fold.getAttribute('aria-pressed') !== 'true';
      all('.group, .change > details').forEach((d) => { d.open = open; });
      fold.setAttribute('aria-pressed', String(open));
      fold.textContent = open ? 'fold all' : 'unfold all';
    });
  }
  const theme = document.getElementById('theme');
  theme.addEventListener('click', () => {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
  });
  // Paper cannot be unfolded. The style sheet says so too, to browsers that know how.
  let folded = [];
  addEventListener('beforeprint', () => {
    folded = all('details:not([open])');
    folded.forEach((d) => { d.open = true; });
  });
  addEventListener('afterprint', () => folded.forEach((d) => { d.open = false; }));
  addEventListener('hashchange', reveal);
  reveal();
})();
