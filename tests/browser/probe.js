// What the tests ask of a page. Stands before each of their scripts.
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const first = (selector) => document.querySelector(selector);

// Filters.
const left = (selector = '.change') => all(selector).filter((one) => !one.closest('[hidden]'));
const ids = (list) => list.map((one) => one.id);
const set = (selector, value) => {
  const control = first(selector);
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
};
const unfold = () => all('details').forEach((one) => { one.open = true; });

// Colours.
const channels = (text) => {
  const [r, g, b, a = 1] = text.match(/[\d.]+/g).map(Number);
  return [r, g, b, a];
};
const over = (top, under) => [0, 1, 2].map((i) => top[i] * top[3] + under[i] * (1 - top[3]));
const luminance = (colour) => {
  const [r, g, b] = colour.slice(0, 3).map((c) => c / 255).map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const ratio = (a, b) => {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};
const ancestors = (node) => {
  const out = [];
  for (let at = node; at; at = at.parentElement) out.push(at);
  return out;
};
const behind = (node) => {
  let colour = channels(getComputedStyle(document.body).backgroundColor);
  for (const at of ancestors(node).reverse()) {
    colour = over(channels(getComputedStyle(at).backgroundColor), colour);
  }
  return colour;
};
const contrast = (node, pseudo) => {
  const ground = behind(node);
  const ink = channels(getComputedStyle(node, pseudo).color);
  ink[3] *= ancestors(node).reduce((product, at) => product * Number(getComputedStyle(at).opacity), 1);
  return ratio(over(ink, ground), ground);
};
// Every kind of text that is hard to read. What has the same classes all the way up looks the same.
const pale = (least) => {
  const seen = new Set();
  const out = [];
  for (const node of all('body *')) {
    if (node.closest('.hidden, script, style, option')) continue;
    const written = [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.data.trim());
    if (!written && !node.matches('input[type="search"]')) continue;
    const kind = ancestors(node).map((at) => `${at.tagName}.${at.className}`).join(' ');
    if (seen.has(kind) || !node.checkVisibility()) continue;
    seen.add(kind);
    const found = contrast(node, written ? undefined : '::placeholder');
    if (found < least) out.push(`${kind}: ${found.toFixed(2)}`);
  }
  return { looked: seen.size, out };
};

// Focus.
const ring = (node) => {
  const drawn = [node, node.nextElementSibling].filter(Boolean).map((at) => getComputedStyle(at));
  return drawn.some((style) => style.outlineStyle !== 'none'
    && parseFloat(style.outlineWidth) >= 2
    && ratio(channels(style.outlineColor), behind(node)) >= 3);
};
const inWindow = (node) => {
  const box = node.getBoundingClientRect();
  return box.top >= 0 && box.bottom <= innerHeight;
};

// Where old and new stand, of everything that is unfolded.
const sides = () => all('.sides').filter((pair) => pair.checkVisibility()).map((pair) => {
  const [before, after] = ['.old', '.new'].map((side) => pair.querySelector(side).getBoundingClientRect());
  if (before.right <= after.left && Math.abs(before.top - after.top) < 1) return 'beside';
  if (before.bottom <= after.top && Math.abs(before.left - after.left) < 1) return 'below';
  return 'askew';
});
const tally = (list) => list.reduce((counts, one) => ({ ...counts, [one]: (counts[one] || 0) + 1 }), {});
