import { Agent, request, type IncomingMessage } from 'node:http';
import type { Fuzzed } from './requests.ts';

export interface Answer {
  /** 0 when there was none. */
  readonly status: number;
  readonly body: string;
}

const TOO_LONG = 60_000;

const readAll = async (response: IncomingMessage): Promise<Answer> => {
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part as Buffer);
  return { status: response.statusCode ?? 0, body: Buffer.concat(parts).toString() };
};

/** Sends requests as they are written, where `fetch` would put them right first. */
export class RawClient {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 16 });
  readonly #port: string;
  readonly #apikey: string;

  constructor(url: string, apikey: string) {
    this.#port = new URL(url).port;
    this.#apikey = apikey;
  }

  send({ method, target, headers, body }: Fuzzed): Promise<Answer> {
    return new Promise((resolve) => {
      const sent = request({
        ...{ host: '127.0.0.1', port: this.#port, agent: this.#agent, method, path: target },
        headers: { apikey: this.#apikey, ...headers },
        timeout: TOO_LONG,
      });
      sent.on('timeout', () => sent.destroy(new Error('It was never answered.')));
      sent.on('error', (error) => {
        resolve({ status: 0, body: error.message });
      });
      sent.on('response', (response) => {
        resolve(readAll(response));
      });
      sent.end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
