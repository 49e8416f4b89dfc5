import { expect, test } from 'vitest';
import { english } from '../../src/language/en';
import { layOut } from '../../src/timeline/caption-lines';
import { rulesOf } from '../../src/timeline/caption-rules';

const broken = (text: string): string => {
  const words = text.split(' ').map((word) => ({ text: word }));
  const lines = layOut(words, rulesOf('en'), english);
  return words
    .map((word, i) => `${lines[i] === 1 && lines[i - 1] === 0 ? '/ ' : ''}${word.text}`)
    .join(' ');
};

test.each([
  'In the United States / it has been in Schedule III',
  'of the Controlled Substances Act / since 12 August 1999.',
  'Researchers have compared what it does / for the brain to a plant fertiliser.',
])('a name, and a subject with its verb, stay on one line: %s', (text) => {
  expect(broken(text.replace('/ ', ''))).toBe(text);
});
