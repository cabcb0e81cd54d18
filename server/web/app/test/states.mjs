// Shows the page stores that a demonstration is not: empty, failing, slow, cut,
// large, hostile. The built pages are served from ../dist.
//
//	node test/states.mjs [folder for screenshots]
//
// Prints a line for each finding, and what the large network costs the main thread;
// exits with 1 if there was any finding.
import { inspect, newPage, withBrowser } from './browser.mjs';
import { servePages } from './pages.mjs';
import { first, stores } from './stores.mjs';

const [folder] = process.argv.slice(2);
let answer;
const server = await servePages((operation, variables) => answer(operation, variables));
const from = (store) => (operation, variables) => ({ data: store[operation](variables) });
const network = `${server.base}/?actor=${first}`;
const edge = '00000000-0000-4000-8000-000000000001~accuses~00000000-0000-4000-8000-000000000000';

await withBrowser(server.base, async (browser, findings) => {
  const page = await newPage(browser, findings);
  const show = async (name, store, address, ready) => {
    answer = typeof store === 'function' ? store : from(store);
    await page.goto(address);
    await ready(page);
    await inspect(page, name, findings, folder);
  };
  const text = (words) => (shown) => shown.getByText(words).first().waitFor();
  const settled = (shown) => shown.locator('.picture[data-settled]').waitFor();

  await show('empty', stores.empty, server.base, text('This store is empty.'));
  await show('not-found', stores.empty, network, text('There is no such node in this store.'));
  await show('no-document', stores.empty, `${network}&document=${first}`, text('There is no such document in this store.'));
  await show('no-page', stores.plain, `${server.base}/about`, text('Six verbs'));
  await show('failing', () => ({ errors: [{ message: 'The store cannot be asked now.' }] }), network, text('Could not load the network.'));
  await show(
    'failing-start',
    () => ({ errors: [{ message: 'The store cannot be asked now.' }] }),
    server.base,
    text('Could not ask the store.'),
  );
  await show('slow', () => new Promise(() => {}), `${network}&edge=${edge}`, text('Loading the network'));
  await show('no-verb', stores.plain, `${network}&verbs=none`, text('No verb is chosen.'));
  await show('plain', stores.plain, network, settled);
  await show(
    'filtered',
    { ...stores.empty, NodeCard: stores.plain.NodeCard, Timeline: stores.plain.Timeline, Neighbourhood: only },
    `${network}&from=2022-01&undated=no`,
    text('No claim passes these filters.'),
  );
  await show('sentences-many', stores.plain, `${network}&edge=${edge}`, text('not shown yet'));
  await page.getByRole('button', { name: 'Load more' }).click();
  await page.waitForFunction(() => document.querySelectorAll('.claim').length === 40);
  await show('dataset', stores.dataset, `${network}&document=${first}`, text('This is a data set'));
  await show('hostile', stores.hostile, network, settled);
  await show('hostile-sentences', stores.hostile, `${network}&edge=${edge}`, (shown) => shown.locator('.sentence').first().waitFor());
  await show('hostile-document', stores.hostile, `${network}&document=${first}&mark=0`, (shown) =>
    shown.locator('mark[data-chosen]').first().waitFor(),
  );
  if ((await page.locator('a[href^="javascript"]').count()) > 0) findings.push('a javascript: address is a link');
  if ((await page.locator('.document script, .document img').count()) > 0) findings.push('a document brought an element');
  await show('cut', stores.cut, network, settled);
  await page.close();
  await large(browser, findings);
});
server.stop();

// One node without an edge.
function only() {
  const { neighbourhood } = stores.plain.Neighbourhood();
  const { nodes, edges } = neighbourhood;
  const none = Object.fromEntries(Object.keys(edges).map((key) => [key, []]));
  return {
    neighbourhood: {
      ...neighbourhood,
      nodes: Object.fromEntries(Object.entries(nodes).map(([key, list]) => [key, list.slice(0, 1)])),
      edges: none,
    },
  };
}

// Two thousand nodes and five thousand edges: how long is the page deaf at most?
async function large(browser, findings) {
  answer = from(stores.large);
  const page = await newPage(browser, findings);
  await page.addInitScript(() => {
    window.tasks = [];
    new PerformanceObserver((list) =>
      window.tasks.push(...list.getEntries().map(({ startTime, duration }) => [Math.round(startTime), duration])),
    ).observe({ type: 'longtask', buffered: true });
  });
  const begun = Date.now();
  await page.goto(network);
  await page.locator('.picture[data-settled]').waitFor({ timeout: 60000 });
  const took = Date.now() - begun;
  await page.waitForTimeout(1000);
  const tasks = await page.evaluate(() => window.tasks);
  console.log(
    `2,000 nodes, 5,000 edges: settled after ${took} ms, longest task ${Math.max(0, ...tasks.map(([, ms]) => ms))} ms, long tasks [start, ms]: ${JSON.stringify(tasks)}`,
  );
  const shown = await page.locator('.heading p').textContent();
  if (!shown.includes('among 2,000 nodes')) findings.push(`the large network shows ${shown}`);
  await page.close();
}
