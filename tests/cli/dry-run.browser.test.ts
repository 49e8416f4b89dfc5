import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { newFolder } from '../sample';
import { lectern, TALK, writeTalk } from './run';

test('a dry run says what would be sent, sends nothing, and makes nothing', async () => {
  const project = newFolder();
  const voice = 'voice: {http: openai, url: "http://localhost:9/v1", key: NO_SUCH_KEY}';
  writeTalk(project, TALK.replace('title: A talk', `title: A talk\n${voice}`));
  const { code, stdout } = await lectern(['build', '--dry-run'], project);
  expect([code, stdout]).toEqual([
    0,
    'talk: 3 sentences, 0 of them in the store. 3 sentences of 39 characters would be sent to localhost:9 (openai, gpt-4o-mini-tts).\n',
  ]);
  expect(readdirSync(project)).toEqual(['slides']);
});
