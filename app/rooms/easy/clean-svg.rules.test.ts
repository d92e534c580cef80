import { expect, test } from 'vitest';
import { cleanSvg } from './clean-svg.rules.ts';

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"${attributes}>${inside}</svg>`;
const cleaned = (source: string) => {
  const clean = cleanSvg(source);
  return clean.ok ? clean.value : clean.refusal;
};
const square = '<rect width="8" height="8" fill="#036"></rect>';

test('a drawing stays as it was drawn', () => {
  const drawn = svg(
    `<defs><linearGradient id="g"><stop offset="0"></stop></linearGradient></defs>${square}<path fill="url(#g)" d="M0 0"></path>`,
  );
  expect(cleaned(drawn)).toBe(drawn);
  expect(cleaned(`<?xml version="1.0"?><!-- made by hand -->\n${drawn}\n`)).toBe(drawn);
});

test.each([
  ['a script', '<script>alert(1)</script>'],
  ['a script in another form', '<script><![CDATA[alert(1)]]></script>'],
  [
    'a page inside the drawing',
    '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml">x</body></foreignObject>',
  ],
  ['what moves', '<animate attributeName="href" to="javascript:alert(1)"/>'],
  ['a picture from elsewhere', '<image href="https://elsewhere.invalid/x.png"/>'],
  ['a link', '<a href="https://elsewhere.invalid/">x</a>'],
  ['words outside a text', 'stray words'],
  ['an element nobody knows', '<x:y xmlns:x="urn:x">1</x:y>'],
])('%s is left out with all that it holds', (_, inside) => {
  expect(cleaned(svg(inside + square))).toBe(svg(square));
});

test.each([
  ['what happens on a click', ' onclick="alert(1)"'],
  ['the same in other letters', ' OnLoad="alert(1)"'],
  ['a style that brings something in', ' style="fill:url(https://elsewhere.invalid/x.svg#a)"'],
  ['a hidden address in a style', ' style="fill:ur\\6c(https://elsewhere.invalid)"'],
  ['a colour from elsewhere', ' fill="url(\'https://elsewhere.invalid/x.svg#a\')"'],
  ['a name of another language', ' xmlns:evil="urn:evil"'],
])('%s is left out', (_, attribute) => {
  expect(cleaned(svg(square, attribute))).toBe(svg(square));
});

test.each([
  ['<use href="#a"/>', '<use href="#a"></use>'],
  ['<use href="other.svg#a"/>', '<use></use>'],
  ['<use href="data:image/svg+xml,x"/>', '<use></use>'],
  ['<use href=" javascript:alert(1)"/>', '<use></use>'],
])('%s is written as %s', (given, written) => expect(cleaned(svg(given))).toBe(svg(written)));

test.each([
  ['<style>@import url(https://elsewhere.invalid/x.css);</style>', '<style></style>'],
  ['<style>.a{fill:#036}</style>', '<style>.a{fill:#036}</style>'],
  ['<text>1 &lt; 2</text>', '<text>1 &lt; 2</text>'],
])('%s keeps only what may stand', (given, written) => expect(cleaned(svg(given))).toBe(svg(written)));

test.each([
  [`<!DOCTYPE svg [<!ENTITY a "x">]>${svg('<text>&a;</text>')}`, 'not_xml'],
  [svg('<rect>'), 'not_xml'],
  ['<html><body>x</body></html>', 'not_svg'],
  ['', 'not_xml'],
  [svg('<g>'.repeat(200) + '</g>'.repeat(200)), 'too_deep'],
])('%s is refused as %s', (source, refusal) => expect(cleaned(source)).toBe(refusal));
