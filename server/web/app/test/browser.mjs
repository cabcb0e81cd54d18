// What the checks of the pages have in common: a browser, its own log of whom it
// asked, errors of the console, axe, and pictures.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

export const schemes = ['light', 'dark'];
export const sizes = [
  [1440, 900],
  [390, 844],
];

// withBrowser runs the check in a fresh browser that finds no host but ours, prints
// what it found, and sets the exit code.
export async function withBrowser(base, check) {
  const findings = [];
  const folder = await mkdtemp(join(tmpdir(), 'pages-'));
  const networkLog = join(folder, 'network.json');
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--enable-unsafe-swiftshader',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE ${new URL(base).hostname}`,
      `--log-net-log=${networkLog}`,
    ],
  });
  try {
    await check(browser, findings);
  } catch (error) {
    findings.push(`stopped: ${error.stack.split('\n').slice(0, 4).join(' | ')}`);
  } finally {
    await browser.close();
  }
  await othersAsked(base, networkLog, findings);
  await rm(folder, { recursive: true, force: true });
  findings.forEach((finding) => console.log(`FOUND ${finding}`));
  process.exitCode = findings.length > 0 ? 1 : 0;
}

// newPage is a page whose errors are findings.
export async function newPage(browser, findings, options = {}) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, ...options });
  page.on('console', (message) => message.type() === 'error' && findings.push(`console error: ${message.text()}`));
  page.on('pageerror', (error) => findings.push(`page error: ${error.message}`));
  page.on('dialog', (dialog) => {
    findings.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return page;
}

// inspect looks at the view as it is, in both schemes and sizes: axe, sideways
// overflow, and a picture where a folder is given.
export async function inspect(page, name, findings, folder) {
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(350);
      const label = `${name}-${width}-${colorScheme}`;
      findings.push(...(await violations(page)).map((violation) => `${label}: ${violation}`));
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      const scrolls =
        width > 960 &&
        (await page.evaluate(() => Boolean(document.querySelector('.network')) && document.documentElement.scrollHeight > innerHeight));
      if (scrolls) findings.push(`${label}: the whole page scrolls, not its parts`);
      if (overflow > 0) findings.push(`${label}: ${overflow} pixels wider than the screen`);
      if (folder) await page.screenshot({ path: join(folder, `${label}.png`) });
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: null });
}

async function violations(page) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await readFile(axePath, 'utf8'));
  const { violations: found } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  return found.map(
    ({ id, nodes }) =>
      `axe ${id}: ${nodes
        .map(({ target }) => target.join(' '))
        .slice(0, 3)
        .join(', ')}`,
  );
}

// The requests that pages made, and the navigations to them. Chromium's own errands
// have no page as initiator; they are not ours to answer for, and find no host here.
async function othersAsked(base, networkLog, findings) {
  const { constants, events } = JSON.parse(await readFile(networkLog, 'utf8'));
  const { URL_REQUEST_START_JOB } = constants.logEventTypes;
  const asked = events
    .filter(({ type, params }) => type === URL_REQUEST_START_JOB && params?.url)
    .filter(({ params }) => params.initiator !== 'not an origin' || params.request_type === 'main frame')
    .map(({ params }) => new URL(params.url))
    .filter((url) => /^(https?|wss?):$/.test(url.protocol));
  const others = asked.filter((url) => url.host !== new URL(base).host);
  findings.push(...others.map((url) => `asked another host: ${url.href}`));
  if (asked.length === 0) findings.push('the network log is empty');
  console.log(`requests ${asked.length}, other hosts ${others.length}`);
}
