import { Agent, request } from 'node:http';
import { gunzipSync } from 'node:zlib';

export interface Asked {
  method?: 'GET' | 'POST';
  path: string;
  cookie?: string;
  form?: Record<string, string>;
}

export interface Answered {
  status: number;
  location: string | undefined;
  /** As it came over the wire, packed or not. */
  bytes: number;
  text: () => string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** One request as a browser on this site sends it. */
export const ask = (port: number, { method = 'GET', path, cookie, form }: Asked): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const body = form && new URLSearchParams(form).toString();
    const headers = {
      'accept-encoding': 'gzip',
      'sec-fetch-site': 'same-origin',
      ...(cookie ? { cookie } : {}),
      ...(body
        ? { 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) }
        : {}),
    };
    const sent = request({ host: '127.0.0.1', port, method, path, headers, agent }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => {
        const whole = Buffer.concat(parts);
        const packed = answer.headers['content-encoding'] === 'gzip';
        resolve({
          status: answer.statusCode ?? 0,
          location: answer.headers.location,
          bytes: whole.length,
          text: () => (packed ? gunzipSync(whole) : whole).toString(),
        });
      });
      answer.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });

/** A GET that must answer 200, or a redirect that is followed once. */
export const demand = async (port: number, asked: Asked): Promise<Answered> => {
  const answer = await ask(port, asked);
  if (answer.status === 303 && answer.location)
    return demand(port, { path: answer.location, cookie: asked.cookie });
  if (answer.status !== 200)
    throw new Error(`${asked.path} answered ${answer.status}: ${answer.text().slice(0, 400)}`);
  return answer;
};
