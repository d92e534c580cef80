import { it } from 'vitest';
import { inventedNumber } from '/work/main/app/shared/values/identity-numbers.ts';
import { addDays } from '/work/main/app/shared/values/dates.ts';
import { decode } from '/work/main/app/rooms/imports/decode.rules.ts';
import { readRows } from '/work/main/app/rooms/imports/rows.rules.ts';
import { compareRows, overlapsWithRegistered } from '/work/main/app/rooms/imports/compare.rules.ts';
it('perf', () => {
  const units = Array.from({length: 60}, (_, i) => `Enhet ${i}`);
  const lines = ['Personnummer;Enhet;Form;Från;Till'];
  let d = '1991-01-01', n = 0;
  const nums: string[] = [];
  while (nums.length < 6000) { d = addDays(d, 1); try { nums.push(inventedNumber(d, 'woman')); } catch {} }
  for (let k = 0; k < 10; k++) for (const num of nums) lines.push(`${num};Enhet ${n++ % 60};Gruppverksamhet;${2012 + k}-01-01;${2012 + k}-12-31`);
  const bytes = new TextEncoder().encode(lines.join('\r\n'));
  for (const warm of [0, 1]) {
  let t = performance.now();
  const lap = (w: string) => { const x = performance.now(); console.log(w, Math.round(x - t)); t = x; };
  const text = decode(bytes); lap('decode ' + bytes.length);
  if (!text.ok) throw 1;
  const rows = readRows('placements', text.value, { today: '2026-11-24', units, contacts: [] }); lap('read');
  if (!rows.ok) throw 2;
  console.log(rows.value.rows.length, rows.value.problems.length);
  compareRows('placements', rows.value.rows, rows.value.rows.map(r => r.candidate)); lap('compare');
  overlapsWithRegistered(rows.value.rows, rows.value.rows.map(r => r.candidate)); lap('overlap');
  }
  const junk = new Uint8Array(20*1024*1024).fill(0x3b); for (let i=0;i<junk.length;i+=7) junk[i]=10;
  let t=performance.now(); const tx = decode(junk); console.log('decode junk', performance.now()-t);
  const head = 'Personnummer;Slutdatum;Mål\n'; t=performance.now();
  if (tx.ok) console.log(JSON.stringify(readRows('transitions', head + 'x' + tx.value, {today:'2026-11-24',units,contacts:[]})).length);
  console.log('junk', performance.now()-t);
});
