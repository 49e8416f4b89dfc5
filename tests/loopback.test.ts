/** What the servers of this machine answer to requests as they come over the wire. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { serveDev } from '../src/dev/serve';
import { servePage } from '../src/draw/page/serve';
import { serveHere } from '../src/loopback';
import { newFolder } from './sample';

interface Asked {
  method?: string;
  path?: string;
  headers: string[];
}

/** The status of the answer to a request that is written by hand. */
function ask(url: string, { method = 'GET', path: wanted = '/', headers }: Asked): Promise<number> {
  const lines = [
    `${method} ${wanted} HTTP/1.1`,
    ...headers,
    'Connection: close',
    'Content-Length: 0',
  ];
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => {
      socket.write([...lines, '', ''].join('\r\n'));
    });
    let text = '';
    socket.on('data', (data) => {
      text += data.toString();
    });
    socket.on('end', () => resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1])));
    socket.on('error', reject);
  });
}

async function deck() {
  const folder = newFolder();
  writeFileSync(path.join(folder, 'index.html'), '<body></body>');
  return serveDev({ folder, port: 0 });
}

async function pictures() {
  const publicFolder = newFolder();
  mkdirSync(path.join(publicFolder, 'talk'));
  const run = { files: new Map(), publicFolder, onParcel: async () => undefined };
  return servePage({ files: new Map(), runs: new Map([['one', run]]) });
}

const any = () => serveHere((_, response) => void response.writeHead(200).end(), 0);

describe.each(Object.entries({ deck, pictures, any }))('the server of the %s', (_, serve) => {
  const open = async () => {
    const served = await serve();
    onTestFinished(served.close);
    return { url: served.url, port: new URL(served.url).port };
  };
  test('answers who asks for this machine', async () => {
    const { url, port } = await open();
    for (const name of ['127.0.0.1', 'localhost'])
      expect(await ask(url, { headers: [`Host: ${name}:${port}`] })).toBe(200);
  });
  test('answers 403 to the name of another machine, also one that begins or ends like this', async () => {
    const { url, port } = await open();
    const names = ['evil.example', `evil.example:${port}`, `127.0.0.1.evil.example:${port}`];
    names.push(
      '127.0.0.1:1',
      '127.0.0.1',
      `localhost:${port}@evil.example`,
      `evil.localhost:${port}`,
      '',
    );
    for (const name of names)
      expect([name, await ask(url, { headers: [`Host: ${name}`] })]).toEqual([name, 403]);
  });
});

test('who sends something to the server of the pictures says that it is its own page', async () => {
  const { url, close } = await pictures();
  onTestFinished(close);
  const { host, port } = new URL(url);
  const post = (...more: string[]) =>
    ask(url, { method: 'POST', path: '/runs/one/pictures/a', headers: [`Host: ${host}`, ...more] });
  expect(await post(`Origin: http://${host}`)).toBe(204);
  expect(await post()).toBe(403);
  for (const origin of [
    'null',
    'http://evil.example',
    `https://${host}`,
    `http://localhost:${port}`,
  ])
    expect([origin, await post(`Origin: ${origin}`)]).toEqual([origin, 403]);
});
