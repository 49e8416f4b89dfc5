import { describe, expect, test } from 'vitest';
import { queueIn } from '../../src/queue/address';

describe('the address of a queue', () => {
  test('has a prefix of its own, and is shown without its password', () => {
    expect(queueIn('rediss://ann:hush@queue.example.org:6380/2?prefix=team')).toEqual({
      url: 'rediss://ann:hush@queue.example.org:6380/2',
      prefix: 'team',
      shown: 'rediss://queue.example.org:6380/2',
    });
    expect(queueIn('redis://localhost')?.prefix).toBe('lectern');
  });

  test.each(['http://localhost', 'redis://', 'localhost:6379', 'redis://a?prefix=a b', ''])(
    '%j is none',
    (text) => expect(queueIn(text)).toBeUndefined(),
  );
});
