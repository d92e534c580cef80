import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentHash } from './content-hash.rules.ts';
import { definitionSchema, publishedSchema } from './definition.rules.ts';
import { asJson, exampleDefinition } from './examples.testing.ts';

describe('the published schema', () => {
  it('is the committed file (npm run path -- schema)', () => {
    const file = new URL('./definitions/path.schema.json', import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(publishedSchema());
  });
});

describe('a version is named by its content', () => {
  const json = asJson(exampleDefinition());

  it('parsing changes nothing', () => {
    expect(definitionSchema.parse(json)).toEqual(json);
  });

  it('has the same name whatever the order of the keys', () => {
    const turned = Object.fromEntries(Object.entries(json).reverse());
    expect(contentHash(definitionSchema.parse(turned))).toBe(contentHash(definitionSchema.parse(json)));
    expect(contentHash(json)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('has the same name when a field is undefined or absent', () => {
    expect(contentHash(exampleDefinition())).toBe(contentHash(json));
  });

  it.each([
    ['the label', { version: '2' }],
    ['the order of the steps', { steps: [...json.steps].reverse() }],
    ['who approved', { approved: null }],
  ])('has another name when %s changes', (_, change) => {
    expect(contentHash({ ...json, ...change })).not.toBe(contentHash(json));
  });
});
