// Reads a built site from its folder: its files, its pages parsed, and which kind each is.
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'parse5';

// Languages that run from right to left, whatever the page says of itself.
const RTL = /^(ar|he|fa|ur|ps|ckb|dv|yi)\b/;

/** The folder to check: the first argument, else `output/` of the project. */
export function folder() {
  const given = process.argv[2] ?? path.join(import.meta.dirname, '../../output');
  if (!existsSync(given)) throw new Error(`${given} is not there: build the site first`);
  return path.resolve(given);
}

/** All files, relative, in order. */
export function files(root) {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
}

/** All pages: { file, url, language, rtl, kind, elements, ids, noindex, redirect }. */
export function pages(root) {
  const found = files(root)
    .filter((file) => file.endsWith('.html'))
    .map((file) => page(root, file));
  if (found.length === 0) throw new Error(`${root} holds no page: nothing was checked`);
  return found;
}

/** The article with most in it, in all its languages, in the order in which it names them. */
export function versions(all) {
  const articles = all.filter((page) => page.kind === 'article');
  const [richest] = articles.sort((a, b) => b.elements.length - a.elements.length);
  const known = (richest?.elements ?? [])
    .filter((one) => one.tagName === 'link' && attribute(one, 'hreflang') && attribute(one, 'hreflang') !== 'x-default')
    .map((one) => new URL(attribute(one, 'href')).pathname);
  const found = articles.filter((page) => page === richest || known.some((name) => decodeURI(name).endsWith(page.url)));
  return found.sort((a, b) => (a.language < b.language ? -1 : 1));
}

/** The value of an attribute, or undefined. */
export const attribute = (element, name) =>
  element.attrs.find((one) => one.name === name)?.value;

function page(root, file) {
  const elements = [];
  const collect = (node) => {
    if (node.tagName) elements.push(node);
    for (const child of node.childNodes ?? []) collect(child);
    if (node.content) collect(node.content);
  };
  collect(parse(readFileSync(path.join(root, file), 'utf8')));
  const html = elements.find((element) => element.tagName === 'html');
  const metas = elements.filter((element) => element.tagName === 'meta');
  const noindex = metas.some(
    (meta) =>
      attribute(meta, 'name') === 'robots' && /noindex/.test(attribute(meta, 'content') ?? ''),
  );
  const redirect = metas.some((meta) => /^refresh$/i.test(attribute(meta, 'http-equiv') ?? ''));
  const one = {
    file,
    url: '/' + file.replace(/(^|\/)index\.html$/, '$1'),
    language: attribute(html, 'lang') ?? '',
    rtl: RTL.test(attribute(html, 'lang') ?? ''),
    elements,
    ids: new Set(elements.map((element) => attribute(element, 'id')).filter(Boolean)),
    noindex,
    redirect,
  };
  return { ...one, kind: kind(one) };
}

// Kinds that are told by their address, or stand under another name here. What else the theme
// names, as in `<body class="page-glossary">`, is a kind of its own and needs nothing here.
const TOLD = ['home', 'section', 'article', 'topic', 'a-z', 'languages', 'not-found', 'chooser', 'alias'];

// The kind follows from the address, which product decisions fix; what is left are
// sections, articles and pages that stand in for a missing translation.
function kind({ file, elements, noindex, redirect }) {
  if (redirect) return 'alias';
  const body = elements.find((element) => element.tagName === 'body');
  const named = /(?:^| )page-([a-z-]+)/.exec(attribute(body, 'class') ?? '')?.[1];
  if (named && !TOLD.includes(named)) return named;
  if (file === 'index.html') return 'chooser';
  if (/(^|\/)404\.html$/.test(file)) return '404';
  const parts = file.replace(/index\.html$/, '').split('/').filter(Boolean);
  const first = parts[1];
  if (parts.length === 1) return 'home';
  if (parts.length === 2 && ['a-z', 'languages', 'glossary'].includes(first)) return first;
  if (first === 'topics') return parts.length === 2 ? 'topics' : 'topic';
  const types = elements
    .filter((one) => one.tagName === 'script' && attribute(one, 'type') === 'application/ld+json')
    .map((one) => one.childNodes.map((child) => child.value).join(''));
  const isArticle = types.some((text) => /"(Medical)?WebPage"|"MedicalWebPage"/.test(text));
  if (noindex) return 'fallback';
  return isArticle || parts.length > 2 ? 'article' : 'section';
}
