// What a screen reader is told of the article with most in it, in each language, as Chromium
// tells it: roles, names, levels and states, and the language where it is another than that of
// what is around. It is compared with golden/LANGUAGE.txt; read that aloud to know how a page
// sounds. VADEMECUM_REFRESH=1 writes it anew.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { versions } from '../site.mjs';

const folder = process.env.GOLDEN ?? path.join(import.meta.dirname, '../golden');
// Chromium's own words for what ARIA names, which may differ between its versions.
const NAMES = {
  RootWebArea: 'document', StaticText: 'text', image: 'img', DisclosureTriangle: 'summary',
  DisclosureTriangleGrouped: 'summary', Details: 'group', DescriptionList: 'list of terms',
  DescriptionListTerm: 'term', DescriptionListDetail: 'definition', Abbr: 'abbreviation',
};
// Boxes of lines, marks of lists and groups without a meaning.
const SILENT = ['InlineTextBox', 'ListMarker', 'LineBreak', 'generic', 'none'];
const STATES = ['level', 'expanded', 'checked', 'pressed', 'selected', 'disabled', 'required', 'invalid', 'hasPopup'];

export async function run(site) {
  const viewport = { width: 320, height: 568 };
  await site.each(versions(site.all), { label: 'screen reader', viewport }, async (page, one, report) => {
    // The menu and the first question open, the other questions closed: so all of it is told.
    await page.evaluate(() => {
      document.querySelector('details')?.setAttribute('open', '');
      document.querySelector('.menu')?.showPopover();
    });
    const told = await describe(page);
    const file = path.join(folder, `${one.language}.txt`);
    if (process.env.VADEMECUM_REFRESH) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, told);
      return;
    }
    const golden = readFileSync(file, 'utf8').split('\n');
    const lines = told.split('\n');
    const at = lines.findIndex((line, index) => line !== golden[index]);
    if (at >= 0 || lines.length !== golden.length) {
      report(`${path.basename(file)}:${at + 1} says “${golden[at]?.trim()}”, the page “${lines[at]?.trim()}”`);
    }
  });
}

async function describe(page) {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1 });
  const elements = new Map();
  const note = (node, around) => {
    const list = node.attributes ?? [];
    const attributes = Object.fromEntries(list.flatMap((name, at) => (at % 2 ? [] : [[name, list[at + 1]]])));
    // The document is in the language of its root.
    const own = node.nodeName === '#document' ? node.children.find((child) => child.nodeName === 'HTML') : node;
    const at = own?.attributes?.indexOf('lang') ?? -1;
    const language = at >= 0 ? own.attributes[at + 1] : around;
    elements.set(node.backendNodeId, { attributes, language });
    for (const child of node.children ?? []) note(child, language);
  };
  note(root, '');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  return lines(nodes[0], byId, elements, '', 0).join('\n') + '\n';
}

// One line for each thing that is said; what only repeats the name of its parent is left out.
function lines(node, byId, elements, around, depth, parent = '') {
  const role = NAMES[node.role?.value] ?? node.role?.value;
  const silent = node.ignored || SILENT.includes(node.role?.value);
  if (['InlineTextBox', 'ListMarker', 'LineBreak'].includes(node.role?.value)) return [];
  const name = (node.name?.value ?? '').replace(/\s+/g, ' ').trim();
  const { attributes = {}, language = around } = elements.get(node.backendDOMNodeId) ?? {};
  const children = (at, inside, said) => (node.childIds ?? [])
    .flatMap((id) => lines(byId.get(id), byId, elements, inside, at, said));
  if (silent) return children(depth, around, parent);
  if (role === 'text' && (name === parent || name === '')) return [];
  const states = (node.properties ?? [])
    .filter((one) => STATES.includes(one.name) && !(one.name === 'level' && role !== 'heading'))
    .filter((one) => one.name === 'expanded' || ![false, 'false', ''].includes(one.value.value))
    .map((one) => ` [${one.name}${one.value.value === true ? '' : `=${one.value.value}`}]`);
  if (attributes['aria-current']) states.push(` [current=${attributes['aria-current']}]`);
  const foreign = language && language !== around ? ` (${language})` : '';
  const told = `${'  '.repeat(depth)}${role}${name && ` “${name}”`}${states.join('')}${foreign}`;
  return [told, ...children(depth + 1, language, name)];
}
