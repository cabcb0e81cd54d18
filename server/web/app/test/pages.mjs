// Serves the built pages from ../dist as the Go package web does, and answers
// /graphql with whatever a function gives: a store of any shape, for tests.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const routes = { '/': 'index.html', '/about': 'index.html', '/queries': 'index.html', '/playground': 'playground/index.html' };
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.md': 'text/plain',
  '.ttf': 'font/ttf',
};

// The policy that web.go sends, read from there.
async function policy() {
  const source = await readFile(new URL('../../web.go', import.meta.url), 'utf8');
  const [, text] = source.match(/contentSecurityPolicy = ((?:"[^"]*"(?: \+\s*)?)+)/);
  return [...text.matchAll(/"([^"]*)"/g)].map(([, part]) => part).join('');
}

// servePages hands back the address and how to stop. `answer` gets the name of the
// operation and its variables, and gives the body of the response.
export async function servePages(answer) {
  const headers = { 'Content-Security-Policy': await policy(), 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    try {
      if (pathname === '/graphql')
        return response
          .writeHead(200, { ...headers, 'Content-Type': 'application/json' })
          .end(JSON.stringify(await answered(request, answer)));
      const name = routes[pathname] ?? pathname.slice(1);
      const [body, encoding] = await contents(name);
      response.writeHead(200, { ...headers, 'Content-Type': `${types[extname(name)]}; charset=utf-8`, ...encoding }).end(body);
    } catch (error) {
      response.writeHead(404, headers).end(String(error));
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { base: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}

async function answered(request, answer) {
  const { query, variables } = JSON.parse(await text(request));
  const [, operation] = query.match(/^\s*query (\w+)/m) ?? [];
  return answer(operation, variables, query);
}

async function contents(name) {
  const gzipped = await readFile(`${dist}${name}.gz`).catch(() => null);
  return gzipped ? [gzipped, { 'Content-Encoding': 'gzip' }] : [await readFile(`${dist}${name}`), {}];
}
