// Opens the pages of the example in Chromium at the width of a phone and of a desk, takes pictures, and compares what can be said of the layout; and asks an accessibility
// checker. Arguments: the browser, the directory of the pages. Pictures go to "screens" beside the pages.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Chromium } from './chromium.mjs';

const [browserPath, directory] = [process.argv[2], resolve(process.argv[3])];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const screens = join(directory, 'screens');
const WIDTHS = [390, 1280];
const WITHHELD = ['Carys', 'Lewin', 'in confidence', 'could be in danger', 'Tegan', 'C-7777', 'childminder', 'later ordered to be erased'];
const HEADINGS = {
  child: [
    'H1 Your record', 'H2 1. Management Oversight', 'H2 2. Management Decision', 'H3 8. A correction', 'H2 3. This was about somebody else',
    'H2 4. Management Decision', 'H3 9. Somebody did not agree', 'H2 5. Something was erased here', 'H2 6. Management Oversight',
    'H2 8. A correction', 'H2 9. Somebody did not agree', 'H2 10. Something was taken off this record',
    'H2 11. Something was taken off this record', 'H2 12. Another part of your record was found', 'H2 13. Management Oversight',
    'H2 What was kept under another reference: C-0417', 'H3 1. Management Oversight', 'H3 2. Your record goes on in another place',
    'H2 What words in this record mean'],
};
let passed = 0;
const failures = [];

function check(what, right, found = '') {
  if (right) passed += 1;
  else failures.push(`${what}${found === '' ? '' : `: ${JSON.stringify(found)}`}`);
}

// What can be said of a page without comparing pixels.
const FACTS = `(() => {
  const width = document.documentElement.clientWidth;
  const shown = (e) => { const b = e.getBoundingClientRect(); return b.width > 0 && b.height > 0; };
  const out = [...document.querySelectorAll('main *, header *')].filter((e) => {
    const b = e.getBoundingClientRect(); return b.left < -0.5 || b.right > width + 0.5; });
  const cut = [...document.querySelectorAll('main *')].filter((e) => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== 'inline');
  const style = (s) => { const e = document.querySelector(s); return e ? getComputedStyle(e) : {}; };
  return {
    language: document.documentElement.lang,
    scrolls: document.documentElement.scrollWidth > width,
    headings: [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((h) => h.tagName + ' ' + h.textContent),
    hidden: [...document.querySelectorAll('main dt, main dd, main h2, main h3, .withheld, time')].filter((e) => !shown(e)).length,
    out: out.map((e) => e.outerHTML.slice(0, 80)),
    cut: cut.map((e) => e.outerHTML.slice(0, 80)),
    landmarks: ['header', 'nav', 'main'].map((s) => document.querySelectorAll('body > ' + s).length).join(),
    withheld: [style('.withheld').borderTopStyle, style('.withheld').borderTopWidth, document.querySelector('.withheld')?.textContent[0]].join(' '),
    times: [...document.querySelectorAll('time')].filter((t) => !t.dateTime).length,
    lineLength: Math.max(...[...document.querySelectorAll('dd')].map((e) => e.clientWidth)) / parseFloat(style('dd').fontSize || 16),
    links: [...document.links].filter((a) => !document.getElementById(decodeURIComponent(a.hash.slice(1)))).length,
  };
})()`;

async function look(browser, name, width) {
  const page = await browser.open(pathToFileURL(join(directory, `${name}.html`)).href, width, 844);
  const at = `${name} at ${width}`;
  const facts = await page.value(FACTS);
  check(`${at}: no scrolling to the side`, !facts.scrolls);
  check(`${at}: everything is shown`, facts.hidden === 0, facts.hidden);
  check(`${at}: nothing leaves the page`, facts.out.length === 0, facts.out);
  check(`${at}: nothing is cut off`, facts.cut.length === 0, facts.cut);
  check(`${at}: landmarks`, facts.landmarks === '1,1,1', facts.landmarks);
  check(`${at}: language`, facts.language === (name.endsWith('-cy') ? 'cy' : 'en'), facts.language);
  check(`${at}: lines are not too long`, facts.lineLength < 50, facts.lineLength);
  check(`${at}: every time has its machine form`, facts.times === 0, facts.times);
  check(`${at}: every link leads somewhere`, facts.links === 0, facts.links);
  if (HEADINGS[name]) check(`${at}: headings`, JSON.stringify(facts.headings) === JSON.stringify(HEADINGS[name]), facts.headings);
  if (name.startsWith('child')) check(`${at}: what is withheld is seen without colour`, facts.withheld === 'dashed 2px [', facts.withheld);
  check(`${at}: nothing was fetched`, page.requests.length === 1, page.requests);
  check(`${at}: the browser has no complaint`, page.complaints.length === 0, page.complaints);
  writeFileSync(join(screens, `${name}-${width}.png`), await page.screenshot());
  await page.value(`${axe};0`);
  const { violations } = await page.value('axe.run(document, { resultTypes: ["violations"] })');
  check(`${at}: accessibility`, violations.length === 0, violations.map((v) => `${v.id}: ${v.nodes.length} x ${v.nodes[0].html.slice(0, 90)}`));
  const { incomplete } = await page.value('axe.run(document, { runOnly: ["color-contrast", "color-contrast-enhanced"] })');
  check(`${at}: contrast could be judged everywhere`, incomplete.length === 0, incomplete.map((v) => v.nodes.map((n) => n.html.slice(0, 80))));
  const enhanced = await page.value('axe.run(document, { runOnly: ["color-contrast-enhanced"], rules: { "color-contrast-enhanced": { enabled: true } } })');
  check(`${at}: contrast of 7 to 1`, enhanced.violations.length === 0, enhanced.violations.map((v) => v.nodes.map((n) => n.html.slice(0, 80))));
  await page.close();
}

async function keysAndPaper(browser) {
  const page = await browser.open(pathToFileURL(join(directory, 'child.html')).href, 390, 844);
  await page.press('Tab');
  const skip = await page.value('(() => { const e = document.activeElement; const b = e.getBoundingClientRect(); return e.className + (b.left >= 0 && b.top >= 0); })()');
  check('the first key goes to the skip link, which is then seen', skip === 'skiptrue', skip);
  const opened = await page.value(`(() => { document.querySelector('summary').click(); return document.documentElement.scrollWidth <= document.documentElement.clientWidth
      && [...document.querySelectorAll('nav a')].every((a) => a.getBoundingClientRect().height >= 24); })()`);
  check('the list of entries opens without script, and can be touched', opened);
  writeFileSync(join(screens, 'child-390-contents.png'), await page.screenshot());
  await page.send('Emulation.setEmulatedMedia', { media: 'print' });
  check('on paper there is no list of links', await page.value('getComputedStyle(document.querySelector("nav")).display') === 'none');
  const { data } = await page.send('Page.printToPDF', { preferCSSPageSize: true, paperWidth: 8.27, paperHeight: 11.69 });
  writeFileSync(join(screens, 'child.pdf'), Buffer.from(data, 'base64'));
  check('it can be printed', data.length > 10000, data.length);
  await page.close();
}

mkdirSync(screens, { recursive: true });
const browser = new Chromium(browserPath);
try {
  for (const name of ['child', 'child-cy', 'assessor']) {
    for (const width of WIDTHS) await look(browser, name, width);
  }
  await keysAndPaper(browser);
} finally {
  await browser.close();
}
for (const name of ['child', 'child-cy']) {
  for (const kind of ['html', 'txt', 'json']) {
    const text = readFileSync(join(directory, `${name}.${kind}`), 'utf8');
    const found = WITHHELD.filter((words) => text.includes(words));
    check(`${name}.${kind}: nothing withheld, moved or erased is in it`, found.length === 0, found);
  }
}
for (const kind of ['html', 'txt', 'json']) {
  const text = readFileSync(join(directory, `assessor.${kind}`), 'utf8');
  check(`assessor.${kind}: what is withheld is in it`, text.includes('Carys Lewin'));
}
failures.forEach((failure) => console.log(`FAILED ${failure}`));
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);
