/** Who is let in from the network, over the wire. */
import { expect, onTestFinished, test } from 'vitest';
import { openInvitation } from '../../src/dev/invite';
import { serveHere } from '../../src/loopback';

/** A server to which this machine is one of the others. */
async function serve(here?: string[]) {
  const used: string[] = [];
  const invitation = openInvitation(() => used.push(invitation.invite(url)), here);
  const { url, close } = await serveHere((request, response) => {
    if (invitation.admits(request, response)) response.writeHead(200).end();
  }, 0);
  onTestFinished(close);
  const ask = (address: string, cookie = '') =>
    fetch(address, { redirect: 'manual', headers: { cookie } });
  return { url, invite: () => invitation.invite(`${url}video`), ask, used };
}

test('this machine needs no code', async () => {
  const { url, ask } = await serve();
  expect((await ask(url)).status).toBe(200);
});

test('another one needs the code, which opens once, and is known from then on', async () => {
  const { url, invite, ask, used } = await serve([]);
  expect((await ask(url)).status).toBe(403);
  expect((await ask(`${url}?code=guessed`)).status).toBe(403);
  const address = invite();
  const opened = await ask(address);
  expect([opened.status, opened.headers.get('location')]).toEqual([302, '/video']);
  const cookie = opened.headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/^lectern=[\w-]{12}; HttpOnly; SameSite=Strict; Path=\/$/);
  const known = cookie.split(';')[0] ?? '';
  expect((await ask(`${url}video`, known)).status).toBe(200);
  expect((await ask(`${url}video`, `${known}x`)).status).toBe(403);
  // The address is of no use to who reads it later; the next one was told.
  expect((await ask(address)).status).toBe(403);
  expect(used).toHaveLength(1);
  expect((await ask(used[0] ?? '')).status).toBe(302);
});
