import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { assetPaths, assetRoutes } from './assets.ts';

const app = new Hono();
assetRoutes(app);
const get = (path: string, encoding?: string) =>
  app.request(path, { headers: encoding ? { 'accept-encoding': encoding } : {} });

describe('the assets', () => {
  it.each(Object.entries(assetPaths))(
    '%s may be kept for ever, since its address holds its content',
    async (_, path) => {
      expect(path).toMatch(/-[0-9a-f]{12}\.(css|js|svg)$/);
      const answer = await get(path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    },
  );

  it.each([
    ['br, gzip', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.5', 'br'],
    ['identity', null],
    [undefined, null],
  ])('asked for with %s it comes as %s', async (asked, sent) => {
    expect((await get(assetPaths.css, asked)).headers.get('content-encoding')).toBe(sent);
  });

  it('is the same packed and unpacked', async () => {
    const plain = await (await get(assetPaths.css)).text();
    const packed = async (encoding: string) =>
      Buffer.from(await (await get(assetPaths.css, encoding)).arrayBuffer());
    expect(brotliDecompressSync(await packed('br')).toString()).toBe(plain);
    expect(gunzipSync(await packed('gzip')).toString()).toBe(plain);
  });

  it('fetches nothing from another host', async () => {
    const css = await (await get(assetPaths.css)).text();
    expect(css).not.toMatch(/@import|@font-face/);
    expect(css).not.toMatch(/url\(["']?(https?:)?\/\//);
  });

  it('leaves room for the page under 40 kB', async () => {
    const sizes = [assetPaths.css, assetPaths.script].map(
      async (path) => (await (await get(path, 'gzip')).arrayBuffer()).byteLength,
    );
    const [css = 0, script = 0] = await Promise.all(sizes);
    expect(css).toBeLessThan(20_000);
    expect(script).toBeLessThan(3_000);
  });
});
