// Turns the open page into the new one by changing only what differs: what stays the same
// stays the same element, with its state.
import { keep } from './place.js';

// Where the reader was when an error page took the place of the page.
let before = null;

/** Swaps the page. `host` is the element of the panel, which is no part of it. */
export async function swap(next, host) {
  if (scripts(document) !== scripts(next)) {
    location.reload();
    return;
  }
  const left = await head(document.head, next.head);
  const error = (page) => page.querySelector('vademecum-error');
  const [was, is] = [error(document), error(next)];
  const back = keep();
  if (!was && is) before = back;
  opened(document, next);
  attributes(document.documentElement, next.documentElement);
  attributes(document.body, next.body);
  children(document.body, next.body, host);
  for (const node of left) node.remove();
  if (is && !was) {
    back();
    scrollTo(0, 0);
  } else if (was && !is && before) {
    back();
    before();
    before = null;
  } else {
    back();
  }
}

/** Fetches anew what changed under the address that it had; everything where `files` is null. */
export async function freshen(files, generation) {
  const changed = (address) => {
    const url = new URL(address, location.href);
    return url.origin === location.origin && (files === null || files.includes(url.pathname));
  };
  const anew = (address) => {
    const url = new URL(address, location.href);
    url.searchParams.set('generation', generation);
    return url.href;
  };
  const links = [...document.querySelectorAll('link[rel~="stylesheet"][href]')];
  await Promise.all(links.filter((link) => changed(link.href)).map(async (link) => {
    const fresh = link.cloneNode();
    fresh.href = anew(link.href);
    link.after(fresh);
    await loaded(fresh);
    link.remove();
  }));
  if (files === null) return;
  for (const image of document.images) {
    if (changed(image.src)) image.src = anew(image.src);
  }
}

// Scripts of the theme cannot be exchanged while they run.
function scripts(page) {
  const run = [...page.scripts].filter((script) => {
    const isOurs = script.src.includes('.vademecum/') || script.getAttribute('src')?.includes('.vademecum/');
    return !isOurs && (!script.type || /^(module|(text|application)\/javascript)$/.test(script.type));
  });
  return run.map((script) => `${script.getAttribute('src')} ${script.textContent}`).join('\n');
}

// New style sheets are loaded before the old ones go, so that the page never stands bare. Gives
// the nodes that are to go with the old text.
async function head(old, next) {
  const before = [...old.childNodes];
  const kept = new Set();
  const coming = [];
  let at = null;
  for (const node of [...next.childNodes]) {
    const same = before.find((one) => !kept.has(one) && alike(one, node));
    if (same) {
      kept.add(same);
      at = same;
      continue;
    }
    const fresh = document.adoptNode(node);
    if (at) at.after(fresh);
    else old.prepend(fresh);
    at = fresh;
    if (isStyle(fresh)) coming.push(loaded(fresh));
  }
  const gone = before.filter((node) => !kept.has(node));
  for (const node of gone) if (!isStyle(node)) node.remove();
  await Promise.all(coming);
  return gone.filter(isStyle);
}

const isStyle = (node) => node.nodeName === 'LINK' && node.relList.contains('stylesheet');

// A style sheet that was fetched anew is still the one that the page names.
function alike(old, next) {
  if (old.isEqualNode(next)) return true;
  if (!isStyle(old) || !isStyle(next)) return false;
  const url = new URL(old.href);
  url.searchParams.delete('generation');
  return url.href === new URL(next.getAttribute('href'), location.href).href;
}

function loaded(link) {
  return new Promise((resolve) => {
    link.addEventListener('load', resolve, { once: true });
    link.addEventListener('error', resolve, { once: true });
    setTimeout(resolve, 2000);
  });
}

// What the reader opened or closed stays so: the new page begins as the reader left the old one.
function opened(page, next) {
  const name = (details, index, all) => {
    const words = (one) => one.id || one.querySelector('summary')?.textContent.trim() || '';
    const same = all.slice(0, index).filter((one) => words(one) === words(details));
    return `${words(details)} ${same.length}`;
  };
  const states = new Map([...page.querySelectorAll('details')].map((one, index, all) => [name(one, index, all), one.open]));
  [...next.querySelectorAll('details')].forEach((one, index, all) => {
    const open = states.get(name(one, index, all));
    if (open !== undefined) one.open = open;
  });
}

function attributes(old, next) {
  for (const { name } of [...old.attributes]) if (!next.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of [...next.attributes]) {
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
}

function children(old, next, host) {
  const news = [...next.childNodes];
  const olds = [...old.childNodes].filter((node) => node !== host);
  let o = 0;
  for (let n = 0; n < news.length; n += 1) {
    const node = news[n];
    const here = olds[o];
    if (here?.isEqualNode(node) && !hasShadow(here)) {
      o += 1;
      continue;
    }
    const later = find(olds, o + 1, node);
    if (later > 0 && !news.slice(n + 1).some((one) => here.isEqualNode(one))) {
      for (const gone of olds.slice(o, later)) gone.remove();
      o = later;
      n -= 1;
    } else if (here && isKin(here, node) && find(news, n + 1, here) < 0) {
      change(here, node);
      o += 1;
    } else {
      const fresh = document.adoptNode(node);
      if (here) old.insertBefore(fresh, here);
      else if (host?.parentNode === old) old.insertBefore(fresh, host);
      else old.append(fresh);
    }
  }
  for (const gone of olds.slice(o)) gone.remove();
}

const hasShadow = (node) => node.nodeName === 'VADEMECUM-ERROR';

// Where the same element stands further on: by its name, else by all that it is.
function find(nodes, from, node) {
  for (let at = from; at < nodes.length; at += 1) {
    const one = nodes[at];
    if (node.id ? one.id === node.id && one.nodeName === node.nodeName : isTelling(node) && one.isEqualNode(node)) return at;
  }
  return -1;
}

// White space and empty elements are all the same, and say nothing about where one is.
const isTelling = (node) => node.nodeType === 1 && node.textContent.trim() !== '';

const isKin = (old, next) =>
  old.nodeType === next.nodeType && old.nodeName === next.nodeName && (old.id || '') === (next.id || '');

function change(old, next) {
  if (hasShadow(old)) {
    old.replaceWith(document.adoptNode(next));
  } else if (old.nodeType === 1) {
    attributes(old, next);
    children(old, next, null);
  } else if (old.data !== next.data) {
    old.data = next.data;
  }
}
