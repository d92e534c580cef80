import { expect, test } from 'vitest';
import { PageCode } from './parts/page-code.tsx';

const page = String(<PageCode origin="https://brygga.exempel.invalid" path="/min-plan" lang="sv" />);

test('a page on paper says its address in words, and whoever listens hears it', () => {
  expect(page).toContain('<p>Sidan finns på brygga.exempel.invalid/min-plan<br');
  expect(page).toContain('role="img" aria-label="Sidan finns på brygga.exempel.invalid/min-plan"');
});

/** The three corners by which a camera finds the code: a ring, a gap and a square of three by three. */
test('the code has the corners that a camera looks for, with room around them', () => {
  const size = Number(/viewBox="-4 -4 (\d+)/.exec(page)![1]) - 8;
  expect((size - 17) % 4).toBe(0);
  const pieces = [...page.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)].map((piece) => piece.slice(1).map(Number));
  const dark = new Set(
    pieces.flatMap(([x, y, length]) => Array.from({ length: length! }, (_, at) => `${x! + at} ${y}`)),
  );
  for (const [left, top] of [
    [0, 0],
    [size - 7, 0],
    [0, size - 7],
  ] as const)
    for (let x = 0; x < 7; x += 1)
      for (let y = 0; y < 7; y += 1) {
        const ring = Math.max(Math.abs(x - 3), Math.abs(y - 3));
        expect(dark.has(`${left + x} ${top + y}`)).toBe(ring !== 2);
      }
});
