// A static host on the loopback: `/x/` is `x/index.html`, what is missing is the 404 page
// of its language. It sends what a plain host sends, nothing that would help a page along.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** Serves a folder; resolves to { origin, close }. */
export async function serve(folder) {
  const root = path.resolve(folder);
  const read = async (name) => {
    const file = path.join(root, name);
    return file.startsWith(root + path.sep) ? readFile(file).catch(() => null) : null;
  };
  const server = createServer(async (request, response) => {
    let name = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    if (name.endsWith('/')) name += 'index.html';
    let status = 200;
    let body = await read(name);
    if (body === null) {
      status = 404;
      name = '/404.html';
      body = (await read(name)) ?? Buffer.from('not found');
    }
    response.writeHead(status, {
      'content-type': TYPES[path.extname(name)] ?? 'application/octet-stream',
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
