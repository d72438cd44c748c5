// What is measured inside a page. Each function is sent to the browser as it stands, so it
// uses nothing from outside of itself.

/** Text that is cut off, that leaves its box or the window, or that lies over other text. */
export function spilledText() {
  const found = [];
  const width = document.documentElement.clientWidth;
  const runs = textRuns();
  for (const { node, element, rects } of runs) {
    const words = `“${node.data.trim().slice(0, 40)}”`;
    const scroller = ancestor(element, (style) => /auto|scroll/.test(style.overflowX));
    const box = ancestor(element, (style) => !/^(inline|contents)$/.test(style.display)) ?? document.body;
    const around = box.getBoundingClientRect();
    for (const rect of rects) {
      if (!scroller && (rect.right > width + 1 || rect.left < -1)) {
        found.push(`text leaves the window: ${words}`);
        break;
      }
      if (rect.right > around.right + 2 || rect.left < around.left - 2) {
        found.push(`text leaves its box: ${words}`);
        break;
      }
    }
    const clipper = ancestor(element, (style) => /hidden|clip/.test(style.overflowX + style.overflowY));
    if (clipper && clipper !== document.body && cut(rects, clipper.getBoundingClientRect())) {
      found.push(`text is cut off: ${words}`);
    }
  }
  return [...found, ...overlaps(runs)].slice(0, 20);

  function textRuns() {
    const all = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node.parentElement;
      if (!node.data.trim() || element.closest('script, style')) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      // Words for screen readers, and a skip link that waits for the focus.
      if (hiddenOnPurpose(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter((rect) => rect.width > 0.5 && rect.height > 0.5);
      if (rects.length > 0) all.push({ node, element, rects });
    }
    return all;
  }

  function hiddenOnPurpose(element) {
    return ancestor(element, (style) => style.position === 'absolute' && style.clipPath !== 'none') !== null;
  }

  function ancestor(element, wanted) {
    for (let one = element; one; one = one.parentElement) {
      if (wanted(getComputedStyle(one))) return one;
    }
    return null;
  }

  function cut(rects, box) {
    return rects.some((rect) => {
      const beyond = Math.max(rect.right - box.right, box.left - rect.left);
      // The box of a letter is higher than what is drawn of it.
      const under = Math.max(rect.bottom - box.bottom, box.top - rect.top);
      return beyond > 1 || under > rect.height * 0.25;
    });
  }

  // The middle of a line is what is drawn; the boxes of lines one above the other may touch.
  function overlaps(all) {
    const menu = document.querySelector(':popover-open');
    const lines = all
      .filter(({ element }) => !menu || menu.contains(element))
      .flatMap(({ node, rects }) => rects.map((rect) => {
        const middle = rect.top + rect.height / 2;
        return { node, left: rect.left, right: rect.right, top: middle - rect.height / 5, bottom: middle + rect.height / 5 };
      }))
      .sort((a, b) => a.top - b.top);
    const messages = [];
    for (let at = 0; at < lines.length; at += 1) {
      for (let next = at + 1; next < lines.length && lines[next].top < lines[at].bottom; next += 1) {
        const [a, b] = [lines[at], lines[next]];
        if (a.node === b.node || Math.min(a.right, b.right) - Math.max(a.left, b.left) < 2) continue;
        messages.push(`text over text: “${a.node.data.trim().slice(0, 30)}” and “${b.node.data.trim().slice(0, 30)}”`);
      }
    }
    return messages;
  }
}

/** Elements that stand out of the window to either side, where nothing scrolls them into it. */
export function escapes() {
  const width = document.documentElement.clientWidth;
  const found = [];
  for (const element of document.querySelectorAll('body *')) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const box = element.getBoundingClientRect();
    if (box.width < 2 || (box.right <= width + 1 && box.left >= -1)) continue;
    let scrolled = false;
    for (let one = element.parentElement; one; one = one.parentElement) {
      if (/auto|scroll|hidden|clip/.test(getComputedStyle(one).overflowX) && one !== document.body) scrolled = true;
    }
    if (!scrolled) found.push(`leaves the window: ${element.tagName.toLowerCase()}.${element.className}`);
  }
  return found.slice(0, 5);
}

/** Arrows that are drawn as two edges of a turned square, with the side that they point to. */
export function chevrons() {
  const found = [];
  for (const element of document.querySelectorAll('body *')) {
    if (!element.checkVisibility()) continue;
    for (const part of ['::before', '::after']) {
      const x = pointsTo(getComputedStyle(element, part));
      if (!x) continue;
      const name = `${element.tagName.toLowerCase()} “${element.textContent.trim().slice(0, 30)}”`;
      // The only step of a trail leads back; between two steps the arrow leads on.
      const step = part === '::before' && element.closest('.breadcrumb li');
      const isFirst = step && !step.previousElementSibling?.checkVisibility();
      found.push({ name, back: element.closest('[rel=prev]') !== null || Boolean(isFirst), side: x > 0 ? 'right' : 'left' });
    }
  }
  return found;

  // A sign that browsers turn round in text from right to left, or two turned edges of a box.
  function pointsTo(style) {
    const sign = style.content.match(/[‹›]/)?.[0];
    if (sign) return (sign === '›' ? 1 : -1) * (style.direction === 'rtl' ? -1 : 1);
    if (style.content === 'none' || style.transform === 'none') return 0;
    const edge = (side) => parseFloat(style[`border${side}Width`]) > 0;
    const across = edge('Right') - edge('Left');
    const down = edge('Bottom') - edge('Top');
    if (across === 0 || down === 0) return 0;
    const { a, c } = new DOMMatrix(style.transform);
    const x = a * across + c * down;
    return Math.abs(x) < 0.5 ? 0 : x;
  }
}

/** Telephone numbers and email addresses whose signs do not stand from left to right. */
export function reversedRuns() {
  const wanted = /\+?\d[\d ()\u00a0-]{5,}\d|[\w.-]+@[\w.-]+\.\w+/g;
  const found = [];
  let count = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!node.parentElement.checkVisibility() || node.parentElement.closest('script, style')) continue;
    for (const match of node.data.matchAll(wanted)) {
      count += 1;
      const boxes = [...match[0]].map((sign, at) => {
        const range = document.createRange();
        range.setStart(node, match.index + at);
        range.setEnd(node, match.index + at + 1);
        return { sign, box: range.getBoundingClientRect() };
      });
      const signs = boxes.filter(({ sign, box }) => sign.trim() && box.width > 0);
      const wrong = signs.some(({ box }, at) => {
        const before = signs[at - 1]?.box;
        return before && Math.abs(before.top - box.top) < 2 && box.left < before.left;
      });
      if (wrong) found.push(`does not read from left to right: ${match[0]}`);
    }
  }
  return { count, found };
}

/** Names in Latin letters that stand between words of a script from right to left unisolated. */
export function looseNames() {
  const found = [];
  for (const element of document.querySelectorAll('.person, .sources li, address')) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (!/\p{Script=Latin}{2}/u.test(node.data)) continue;
      const isolated = node.parentElement.closest('bdi, [dir=ltr], [dir=auto]');
      if (!isolated || !element.contains(isolated)) found.push(`is not isolated: ${node.data.trim().slice(0, 40)}`);
    }
  }
  return [...new Set(found)].slice(0, 5);
}
