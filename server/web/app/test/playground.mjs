// Opens the pages of a running server in headless Chromium, types a query, runs
// it and every example, and reads in the browser's own network log whom it asked.
//
//	node test/playground.mjs http://127.0.0.1:8080 [folder for screenshots]
//
// Prints a line for each finding, then a summary; exits with 1 if it found any.
// CHROMIUM names the browser where it is not /usr/bin/chromium.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [base, screenshots] = process.argv.slice(2);
if (!base) {
  console.error('usage: node test/playground.mjs BASE_URL [SCREENSHOT_FOLDER]');
  process.exit(2);
}

const findings = [];
const consoleErrors = [];
const folder = await mkdtemp(join(tmpdir(), 'playground-'));
const networkLog = join(folder, 'network.json');

try {
  const browser = await launch();
  try {
    await visit(browser);
  } catch (error) {
    findings.push(`stopped: ${error.message.split('\n')[0]}`);
  } finally {
    await browser.close();
  }
  await report();
} finally {
  await rm(folder, { recursive: true, force: true });
}

function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE ${new URL(base).hostname}`,
      `--log-net-log=${networkLog}`,
    ],
  });
}

async function visit(browser) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.on('console', (message) => message.type() === 'error' && consoleErrors.push(message.text()));
  page.on('pageerror', (error) => consoleErrors.push(error.message));

  await page.goto(base);
  await photograph(page, 'home');
  await page.goto(new URL('/playground', base).href);
  await page.locator('.graphiql-query-editor .view-lines').waitFor();
  await runExamples(page);
  await typeAndRun(page);
  await typeMistake(page);
}

// Every example must be answered without errors.
async function runExamples(page) {
  const tabs = page.locator('.graphiql-tab-button');
  const count = await tabs.count();
  if (count !== 5) findings.push(`${count} example tabs, not 5`);
  for (let i = 0; i < count; i++) {
    await tabs.nth(i).click();
    const name = await tabs.nth(i).innerText();
    const { errors } = await run(page, name);
    if (errors) findings.push(`example ${name}: ${errors[0].message}`);
    await photograph(page, `playground-${i + 1}`);
  }
}

async function typeAndRun(page) {
  await page.getByRole('button', { name: 'New tab' }).click();
  await replaceQuery(page, 'query Typed { __typename }');
  await run(page, 'Typed');
  await page.locator('.result-window .view-line', { hasText: '__typename' }).waitFor();
  await photograph(page, 'playground-typed');
}

// A field that no schema has must be marked, which takes the language worker.
async function typeMistake(page) {
  await replaceQuery(page, 'query Mistaken { noSuchFieldHere }');
  await page.locator('.graphiql-query-editor .squiggly-error').waitFor();
}

async function replaceQuery(page, text) {
  await page.locator('.graphiql-query-editor .view-lines').click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
  await page.keyboard.press('Escape');
}

async function run(page, operation) {
  await settle(page);
  const answered = page.waitForResponse((response) => asks(response.request(), operation));
  await page.getByRole('button', { name: /Execute query/ }).click();
  return (await answered).json();
}

// GraphiQL takes in a changed query with a delay of 100 ms, on a timer of the page.
function settle(page) {
  return page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
}

function asks(request, operation) {
  return request.url().endsWith('/graphql') && request.postDataJSON()?.operationName === operation;
}

async function photograph(page, name) {
  if (!screenshots) return;
  for (const [width, height] of [[1440, 900], [390, 844]]) {
    for (const colorScheme of ['light', 'dark']) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: join(screenshots, `${name}-${width}-${colorScheme}.png`), fullPage: true });
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: null });
}

async function report() {
  const asked = await requests();
  const others = asked.filter((url) => url.host !== new URL(base).host);
  findings.push(...others.map((url) => `asked another host: ${url.href}`));
  findings.push(...consoleErrors.map((text) => `console error: ${text}`));
  if (asked.length === 0) findings.push('the network log is empty');
  findings.forEach((finding) => console.log(finding));
  console.log(`requests ${asked.length}, other hosts ${others.length}, console errors ${consoleErrors.length}`);
  process.exitCode = findings.length > 0 ? 1 : 0;
}

// The requests that pages made, and the navigations to them. Chromium's own
// errands, to its maker's update service for one, have no page as initiator; they
// are not ours to answer for, and find no host here.
async function requests() {
  const { constants, events } = JSON.parse(await readFile(networkLog, 'utf8'));
  const { URL_REQUEST_START_JOB } = constants.logEventTypes;
  return events
    .filter(({ type, params }) => type === URL_REQUEST_START_JOB && params?.url)
    .filter(({ params }) => params.initiator !== 'not an origin' || params.request_type === 'main frame')
    .map(({ params }) => new URL(params.url))
    .filter((url) => /^(https?|wss?):$/.test(url.protocol));
}
