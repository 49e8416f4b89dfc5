/**
 * Simulates 200 documents on 1 to 256 workers, of job times that `npm run bench -- --scale` measured
 * (scale-times.json), and says what becomes the limit. Seeded: the same each time.
 * Usage: npx tsx scripts/simulate-scale.ts [--documents 200] [--builders 8] [--seed 1]
 */
import { parseArgs } from 'node:util';
import type { Times } from './scale';
import times from './scale-times.json' with { type: 'json' };

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '200' },
    builders: { type: 'string', default: '8' },
    seed: { type: 'string', default: '1' },
  },
});

/** Documents that one build has under way at once (cli/make.ts). */
const AT_ONCE = 4;
/** A gigabit's store, bytes a second, and jobs a second of one queue server. */
const [BANDWIDTH, JOBS_PER_S] = [110_000_000, 1500];

/** What lies in the store of a scene comes there and is got again, by two jobs: each moves as much. */
const { jobs: measured, before: BEFORE_S, after: AFTER_S, bytes: BYTES } = times as Times;
const timesOf = (kind: string): readonly number[] => measured[kind] ?? [];

/** mulberry32: numbers from 0 to 1. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Document {
  speak: number[];
  draw: number[];
}

function documents(count: number): Document[] {
  const next = random(Number(values.seed));
  const pick = (list: readonly number[]) => list[Math.floor(next() * list.length)] ?? 0;
  return Array.from({ length: count }, () => {
    // Between 6 and 40 scenes, most of them about 12.
    const scenes = Math.round(Math.min(40, Math.max(6, 12 * Math.exp((next() - 0.5) * 1.6))));
    const each = (kinds: readonly string[]) =>
      Array.from({ length: scenes }, () =>
        kinds.reduce((sum, kind) => sum + pick(timesOf(kind)), 0),
      ).sort((a, b) => b - a);
    return { speak: each(['speak']), draw: each(['draw', 'sound']) };
  });
}

/** When each phase of a document may begin, and what is free when. */
interface Event {
  atS: number;
  document: number;
  phase: 'read' | 'speak' | 'draw' | 'join';
}

/** All that is made of all documents by so many workers: s until the last is joined, and what was busy for how long. */
function simulate(all: readonly Document[], workers: number, builders: number) {
  const free: number[] = Array.from({ length: workers }, () => 0);
  const places: number[] = Array.from({ length: builders * AT_ONCE }, () => 0);
  const cores: number[] = Array.from({ length: builders }, () => 0);
  let [queueS, storeS, busyS, endS] = [0, 0, 0, 0];
  const earliest = (list: number[]): number => list.indexOf(Math.min(...list));
  /** One server serves one after the other. */
  const serve = (freeS: number, fromS: number, takesS: number) => Math.max(freeS, fromS) + takesS;
  const hand = (jobs: readonly number[], fromS: number): number => {
    let doneS = fromS;
    for (const seconds of jobs) {
      queueS = serve(queueS, fromS, 1 / JOBS_PER_S);
      const worker = earliest(free);
      const beginS = Math.max(free[worker] ?? 0, queueS);
      storeS = serve(storeS, beginS, BYTES / BANDWIDTH);
      const madeS = Math.max(beginS + seconds, storeS);
      busyS += seconds;
      free[worker] = madeS;
      doneS = Math.max(doneS, madeS);
    }
    return doneS;
  };
  const waiting = [...all.keys()];
  const events: Event[] = [];
  const begin = (): void => {
    while (waiting.length > 0 && places.some((atS) => atS < Number.POSITIVE_INFINITY)) {
      const place = earliest(places);
      const document = waiting.shift() ?? 0;
      events.push({ atS: places[place] ?? 0, document, phase: 'read' });
      places[place] = Number.POSITIVE_INFINITY;
    }
  };
  const own = (fromS: number, takesS: number): number => {
    const core = earliest(cores);
    cores[core] = Math.max(cores[core] ?? 0, fromS) + takesS;
    return cores[core] ?? 0;
  };
  for (begin(); events.length > 0; begin()) {
    events.sort((a, b) => b.atS - a.atS);
    const event = events.pop();
    const one = event && all[event.document];
    if (!event || !one) break;
    const { atS, document, phase } = event;
    if (phase === 'read') events.push({ atS: own(atS, BEFORE_S), document, phase: 'speak' });
    if (phase === 'speak') events.push({ atS: hand(one.speak, atS), document, phase: 'draw' });
    if (phase === 'draw') events.push({ atS: hand(one.draw, atS), document, phase: 'join' });
    if (phase !== 'join') continue;
    const doneS = own(atS, AFTER_S);
    endS = Math.max(endS, doneS);
    places[places.indexOf(Number.POSITIVE_INFINITY)] = doneS;
  }
  return { endS, busy: busyS / (endS * workers) };
}

/** The least that each part alone would take, s: whichever is most is the limit. */
function limits(all: readonly Document[], workers: number, builders: number) {
  const jobs = all.flatMap(({ speak, draw }) => [...speak, ...draw]);
  const work = jobs.reduce((sum, seconds) => sum + seconds, 0);
  const longest = Math.max(...all.map(({ speak, draw }) => (speak[0] ?? 0) + (draw[0] ?? 0)));
  return {
    workers: work / workers,
    builds: (all.length * (BEFORE_S + AFTER_S)) / builders,
    'longest scene': (longest + BEFORE_S + AFTER_S) * Math.ceil(all.length / (builders * AT_ONCE)),
    queue: jobs.length / JOBS_PER_S,
    store: (jobs.length * BYTES) / BANDWIDTH,
  };
}

const all = documents(Number(values.documents));
const jobs = all.reduce((sum, { speak, draw }) => sum + speak.length + draw.length, 0);
console.log(
  `${all.length} documents, ${jobs} jobs; the build itself takes ${BEFORE_S + AFTER_S} s for each document`,
);
for (const builders of [1, Number(values.builders)]) {
  console.log(
    `\n| workers | ${builders} build${builders === 1 ? '' : 's'}: minutes | times faster | workers busy | limit |`,
  );
  console.log('| --- | --- | --- | --- | --- |');
  const alone = simulate(all, 1, builders).endS;
  for (let workers = 1; workers <= 256; workers *= 2) {
    const { endS, busy } = simulate(all, workers, builders);
    const [limit] = Object.entries(limits(all, workers, builders)).toSorted((a, b) => b[1] - a[1]);
    const cells = [
      workers,
      (endS / 60).toFixed(1),
      (alone / endS).toFixed(1),
      `${Math.round(busy * 100)} %`,
      limit?.[0],
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}
