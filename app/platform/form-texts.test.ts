import { expect, test } from 'vitest';
import { sieveForm } from './form-texts.ts';

const multipart = async (): Promise<{ type: string; bytes: Uint8Array }> => {
  const form = new FormData();
  form.set('fakta', 'Rad ett\r\nrad två – åäö');
  form.set('tom', '');
  form.set('bilaga-1', new File([new Uint8Array(100_000).fill(45)], 'stor.pdf'));
  form.append('val', 'a');
  form.append('val', 'b');
  const answer = new Response(form);
  return {
    type: answer.headers.get('content-type')!,
    bytes: new Uint8Array(await answer.arrayBuffer()),
  };
};

const values = {
  fakta: 'Rad ett\r\nrad två – åäö',
  tom: '',
  'bilaga-1': 'stor.pdf',
  val: ['a', 'b'],
};

const sieve = (type: string, bytes: Uint8Array, size: number) => {
  const form = sieveForm(type);
  for (let at = 0; at < bytes.length; at += size) form.take(bytes.subarray(at, at + size));
  return form.read();
};

test.each([1, 7, 4096, 1_000_000])(
  'the texts of a form are read and its files let go, in pieces of %i bytes',
  async (size) => {
    const { type, bytes } = await multipart();
    expect(sieve(type, bytes, size)).toEqual({ values, whole: true });
  },
);

test('a form that is cut off gives what came before, and says that it is not whole', async () => {
  const { type, bytes } = await multipart();
  const { fakta, tom } = values;
  expect(sieve(type, bytes.subarray(0, 50_000), 1000)).toEqual({ values: { fakta, tom }, whole: false });
});

test('a form that is not in parts, or has no end of its head, gives nothing', () => {
  const nothing = { values: {}, whole: false };
  expect(sieve('application/x-www-form-urlencoded', Buffer.from('fakta=x'), 3)).toEqual(nothing);
  const endless = Buffer.from(`--x\r\nContent-Disposition: form-data; ${'a'.repeat(40_000)}`);
  expect(sieve('multipart/form-data; boundary=x', endless, 1000)).toEqual(nothing);
});

test('a file that nobody chose is none', () => {
  const form = '--x\r\nContent-Disposition: form-data; name="fil"; filename=""\r\n\r\n\r\n--x--\r\n';
  expect(sieve('multipart/form-data; boundary=x', Buffer.from(form), 5)).toEqual({ values: {}, whole: true });
});
