// Walks the page of a running server that holds the demonstration: search, expand,
// edge, sentence, document and back, by mouse and then by keyboard alone.
//
//	node test/page.mjs http://127.0.0.1:8080 [folder for screenshots]
//
// Prints a line for each finding; exits with 1 if there was any.
import { inspect, newPage, withBrowser } from './browser.mjs';

const [base, folder] = process.argv.slice(2);
if (!base) {
  console.error('usage: node test/page.mjs BASE_URL [SCREENSHOT_FOLDER]');
  process.exit(2);
}

await withBrowser(base, async (browser, findings) => {
  const page = await newPage(browser, findings);
  await byMouse(page, findings);
  await byKeyboard(page, findings);
  await savedQueries(page, findings);
  await page.close();
  await onPhone(browser, findings);
});

async function byMouse(page, findings) {
  await page.goto(base);
  await page.getByText(/claims by and about/).waitFor();
  await inspect(page, 'start', findings, folder);

  await page.getByRole('combobox').fill('prc');
  await page.getByRole('option', { name: /China/ }).first().waitFor();
  await inspect(page, 'search', findings, folder);
  await page.getByRole('option', { name: /China/ }).first().click();
  await settled(page);
  await inspect(page, 'network', findings, folder);

  const before = await nodesShown(page);
  await clickNode(page, 'United States', { clickCount: 2 });
  await page.waitForFunction((count) => Number(document.querySelector('.heading p').textContent.match(/among (\d+)/)[1]) > count, before);
  await settled(page);
  await clickNode(page, 'United States', {});
  await page.getByRole('region', { name: 'Chosen node' }).waitFor();
  await inspect(page, 'expanded', findings, folder);
  await page.getByRole('region', { name: 'Chosen node' }).getByRole('button', { name: 'Close' }).click();

  await row(page, /^China denies United States/).click();
  await page.locator('.sentence').first().waitFor();
  expect(
    (await page.locator('.claim-paired').first().locator('.claim-answers .sentence').count()) > 0,
    'a denial stands beside what it answers',
    findings,
  );
  await inspect(page, 'sentences', findings, folder);

  await page.locator('.sentence-open').first().click();
  await page.locator('mark[data-chosen]').first().waitFor();
  await inspect(page, 'document', findings, folder);
  const address = page.url();
  await page.getByRole('button', { name: 'Next mark' }).click();
  expect(page.url() !== address, 'the next mark has its own address', findings);

  await page.reload();
  await page.locator('mark[data-chosen]').first().waitFor();
  await page.goBack();
  await page.locator('.document').waitFor({ state: 'detached' });
  await page.goBack();
  await page.locator('.relations').waitFor();
  await page.getByRole('button', { name: 'Last' }).click();
  await page.locator('th.relations-last[aria-sort=descending]').waitFor();
  await page.getByRole('button', { name: /^Theme/ }).click();
  expect(page.url().includes('theme=light'), 'the theme stands in the address', findings);
  await page.evaluate(() => localStorage.clear());
}

// A narrow screen has the table first, and the picture when it is asked for.
async function onPhone(browser, findings) {
  const page = await newPage(browser, findings, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await page.goto(base);
  await page.getByRole('combobox').fill('china');
  await page.getByRole('option', { name: /China/ }).first().tap();
  await page.locator('.relations-open').first().waitFor();
  expect((await page.locator('.picture').count()) === 0, 'a picture that nobody asked for is not drawn', findings);
  await page.getByRole('button', { name: 'Picture' }).tap();
  await settled(page);
  expect(await page.locator('.relations').isHidden(), 'the picture takes the place of the table', findings);
  await inspect(page, 'network-picture', findings, folder);
  await page.setViewportSize({ width: 390, height: 844 });
  await settled(page);
  const { x, y } = await spotOf(page, 'United States');
  await page.touchscreen.tap(x, y);
  await page.getByRole('region', { name: 'Chosen node' }).waitFor();
  await page.close();
}

// A saved query from its form, its answer both ways, and on to the playground.
async function savedQueries(page, findings) {
  await page.goto(`${base}/queries`);
  await page.getByRole('link', { name: 'The exchange between two actors' }).waitFor();
  await inspect(page, 'queries', findings, folder);
  await page.getByRole('link', { name: 'The exchange between two actors' }).click();
  await page.getByLabel('a', { exact: true }).fill('China');
  await page.getByLabel('b', { exact: true }).fill('United States');
  await page.getByRole('button', { name: 'Run' }).click();
  await page.locator('.answer-table tbody tr').first().waitFor();
  await inspect(page, 'query', findings, folder);
  await page.getByRole('button', { name: 'Network' }).click();
  await page.locator('.answer-picture canvas').first().waitFor();
  await inspect(page, 'query-network', findings, folder);
  await page.getByLabel('b', { exact: true }).fill('Nobody of this name');
  await page.getByRole('button', { name: 'Run' }).click();
  await page.getByText('Could not run the query.').waitFor();
  await inspect(page, 'query-failing', findings, folder);
  await page.getByRole('link', { name: 'Open in playground' }).click();
  await page.locator('.graphiql-query-editor .view-line', { hasText: 'DyadExchange' }).first().waitFor();
}

// Tab, arrows, letters and Enter only.
async function byKeyboard(page, findings) {
  await page.goto(base);
  await page.getByText(/claims by and about/).waitFor();
  await tabTo(page, '[role=combobox]');
  await page.keyboard.type('ussia');
  await page.getByText('No actor bears such a name here.').waitFor();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('russia');
  await page
    .getByRole('option', { name: /Russia/ })
    .first()
    .waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await settled(page);

  await tabTo(page, '.picture-canvas');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('region', { name: 'Chosen node' }).waitFor();
  await arrowAwayFrom(page, 'Russia');
  await page.keyboard.press('p');
  await page.keyboard.press('Enter');
  await settled(page);
  expect(page.url().includes('expanded='), 'Enter expands the chosen node', findings);
  await arrowAwayFrom(page, 'Russia');
  await page.keyboard.press('h');
  await page.getByRole('button', { name: 'Show 1 hidden node' }).waitFor();
  await page.keyboard.press('Escape');
  await tabTo(page, '.range input');
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(/from=/);

  await tabTo(page, '.relations-open');
  await page.keyboard.press('Enter');
  await page.locator('.sentence').first().waitFor();
  await tabTo(page, '.sentence-open');
  await page.keyboard.press('Enter');
  await page.locator('mark[data-chosen]').first().waitFor();
  await page.keyboard.press('n');
  await page.keyboard.press('p');
  await page.keyboard.press('Escape');
  await page.locator('.document').waitFor({ state: 'detached' });
  await tabTo(page, '.claims-back');
  await page.keyboard.press('Enter');
  await page.locator('.relations').waitFor();
}

function row(page, name) {
  return page.getByRole('button', { name }).first();
}

async function settled(page) {
  await page.locator('.picture[data-settled]').waitFor();
  await page.waitForTimeout(600);
}

async function nodesShown(page) {
  return Number((await page.locator('.heading p').textContent()).match(/among (\d+)/)[1]);
}

// The picture is a canvas: the page is asked where a node lies in it, until it rests there.
async function clickNode(page, name, options) {
  let spot = await spotOf(page, name);
  for (let before = null; before?.x !== spot.x || before?.y !== spot.y; ) {
    await page.waitForTimeout(200);
    before = spot;
    spot = await spotOf(page, name);
  }
  await page.mouse.move(spot.x, spot.y);
  await page.mouse.click(spot.x, spot.y, options);
}

async function spotOf(page, name) {
  return page.evaluate((wanted) => {
    const { sigma, scene } = document.querySelector('.picture-canvas').stage;
    const id = scene.findNode((_, { label }) => label === wanted);
    const { x, y } = sigma.graphToViewport(scene.getNodeAttributes(id));
    const box = document.querySelector('.picture-canvas').getBoundingClientRect();
    return { x: Math.round(x + box.x), y: Math.round(y + box.y) };
  }, name);
}

// Each arrow, and back again, until another node is chosen.
async function arrowAwayFrom(page, name) {
  const chosen = page.getByRole('region', { name: 'Chosen node' }).getByRole('heading');
  for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown']) {
    await page.keyboard.press(key);
    if ((await chosen.innerText()) !== name) return;
  }
  throw new Error(`no arrow leads away from ${name}`);
}

async function tabTo(page, selector) {
  for (let i = 0; i < 80; i++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not reach ${selector}`);
}

function expect(holds, what, findings) {
  if (!holds) findings.push(`not so: ${what}`);
}
