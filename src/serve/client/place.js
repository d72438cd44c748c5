// Keeps the reader's place while a page is swapped: what is in view, focus, selection, and
// what was opened.

const CALM = new CSSStyleSheet();
CALM.replaceSync('html { overflow-anchor: none !important; scroll-behavior: auto !important; }');

/** Takes note of the place; the function that it gives goes back to it. */
export function keep() {
  const scroll = { x: scrollX, y: scrollY };
  const marks = scrollY > 0 ? inView() : [];
  const focus = document.activeElement;
  const trail = focus && focus !== document.body ? path(focus) : null;
  const selection = getSelection();
  const range = selection.rangeCount > 0 && !selection.isCollapsed
    ? [selection.anchorNode, selection.anchorOffset, selection.focusNode, selection.focusOffset]
    : null;
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, CALM];
  return () => {
    refocus(focus, trail);
    if (range) reselect(range);
    const mark = marks.find(([element]) => element.isConnected);
    if (mark) scrollBy(0, mark[0].getBoundingClientRect().top - mark[1]);
    else scrollTo(scroll.x, scroll.y);
    requestAnimationFrame(() => requestAnimationFrame(() => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== CALM);
    }));
  };
}

// Elements in view with their height in it: the headings first, then those nearest to the top.
function inView() {
  const all = document.body.querySelectorAll('h1, h2, h3, h4, h5, h6, p, li, summary, figure, table, pre, dt');
  const seen = [];
  for (const element of all) {
    const { top, bottom, height } = element.getBoundingClientRect();
    if (height > 0 && bottom > 0 && top < innerHeight) seen.push([element, top]);
  }
  const rank = ([element, top]) => (/^H\d$/.test(element.tagName) && top >= 0 ? 0 : 1);
  return seen.sort((a, b) => rank(a) - rank(b) || Math.abs(a[1]) - Math.abs(b[1])).slice(0, 40);
}

// The way to an element from the nearest one above it that has a name.
function path(element) {
  const steps = [];
  let at = element;
  while (at && !at.id && at.parentElement) {
    steps.unshift([...at.parentElement.children].indexOf(at));
    at = at.parentElement;
  }
  return { id: at?.id, steps };
}

function refocus(focus, trail) {
  if (!trail || (focus.isConnected && document.activeElement === focus)) return;
  let element = focus.isConnected ? focus : trail.id ? document.getElementById(trail.id) : document.documentElement;
  if (!focus.isConnected) for (const step of trail.steps) element = element?.children[step];
  element?.focus({ preventScroll: true });
}

function reselect([anchor, anchorOffset, focus, focusOffset]) {
  if (!anchor.isConnected || !focus.isConnected) return;
  const within = (node, offset) => Math.min(offset, node.nodeType === 3 ? node.length : node.childNodes.length);
  getSelection().setBaseAndExtent(anchor, within(anchor, anchorOffset), focus, within(focus, focusOffset));
}
