// What a reader asks of the system: with forced colours, buttons, callouts and cards keep an
// edge, though their ground is gone; with reduced motion nothing moves or glides.
import path from 'node:path';

// What must be told from its surroundings without a ground. Steps are a list with numbers, no box.
// The button that explains a word lies over it, and the word is underlined.
const SHAPES = ['button:not(dfn > button)', '.button', '.callout:not(.callout-steps)', '.callout-call a', '.emergency a', '.when a', '.key-points', '.action', '.card', '.faq details', '.choices a'];

export async function run(site) {
  const viewport = { width: 320, height: 568 };
  await site.each(site.samples, { label: 'forced colours', viewport, forcedColors: 'active' }, async (page, one, report) => {
    for (const text of await page.evaluate(edges, SHAPES)) report(text);
    const file = `${one.kind}-${one.language}-forced-colours.png`;
    await page.screenshot({ path: path.join(site.shots, file), fullPage: true });
  });
  await site.each(site.samples, { label: 'reduced motion', viewport, reducedMotion: 'reduce' }, async (page, one, report) => {
    for (const text of await page.evaluate(motion)) report(text);
  });
}

function edges(shapes) {
  if (!matchMedia('(forced-colors: active)').matches) return ['colours are not forced'];
  return shapes.flatMap((shape) => [...document.querySelectorAll(shape)]
    .filter((element) => element.checkVisibility())
    .filter((element) => {
      const style = getComputedStyle(element);
      const sides = ['Top', 'Right', 'Bottom', 'Left'].filter(
        (side) => parseFloat(style[`border${side}Width`]) >= 1 && style[`border${side}Style`] !== 'none',
      );
      return sides.length < 4;
    })
    .slice(0, 3)
    .map((element) => `has no edge: ${shape} “${element.textContent.trim().slice(0, 40)}”`));
}

function motion() {
  const found = [];
  for (const details of document.querySelectorAll('details')) details.open = true;
  if (getComputedStyle(document.documentElement).scrollBehavior !== 'auto') found.push('the page glides when it jumps');
  const lasts = (times) => times.split(',').some((time) => parseFloat(time) > 0.001);
  for (const element of document.querySelectorAll('*')) {
    for (const part of [undefined, '::before', '::after']) {
      const style = getComputedStyle(element, part);
      const moves = lasts(style.transitionDuration) || (style.animationName !== 'none' && lasts(style.animationDuration));
      if (moves) found.push(`moves: ${element.tagName.toLowerCase()}.${element.className}${part ?? ''}`);
    }
  }
  if (document.getAnimations().length > 0) found.push('something is moving');
  for (const media of document.querySelectorAll('[autoplay], marquee, blink')) found.push(`moves: ${media.tagName.toLowerCase()}`);
  return [...new Set(found)].slice(0, 5);
}
