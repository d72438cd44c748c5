// Reads a built site from its folder: its files, its pages parsed, and which kind each is.
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'parse5';

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

/** All pages: { file, url, language, kind, elements, ids, noindex, redirect }. */
export function pages(root) {
  const found = files(root)
    .filter((file) => file.endsWith('.html'))
    .map((file) => page(root, file));
  if (found.length === 0) throw new Error(`${root} holds no page: nothing was checked`);
  return found;
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
    elements,
    ids: new Set(elements.map((element) => attribute(element, 'id')).filter(Boolean)),
    noindex,
    redirect,
  };
  return { ...one, kind: kind(one) };
}

// The kind follows from the address, which product decisions fix; what is left are
// sections, articles and pages that stand in for a missing translation.
function kind({ file, elements, noindex, redirect }) {
  if (redirect) return 'alias';
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
