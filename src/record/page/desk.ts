/** The page's one state, and what can be done: parts of the page show the first and ask for the second. */
import type { Script, Take } from '../data';
import { type Of, readScript, settleTake } from './api';
import type { Act, Shown } from './controls';
import { openEar } from './ear';
import { openHearing } from './hearing';
import { firstOf, foundAgain, nextOf, recordedAt, type Spot, spotsOf } from './plan';
import { openPlaying } from './playing';
import { type Recording, startRecording } from './recording';
import { type Row, rowsOf } from './rows';
import { openSaving } from './saving';
import type { View } from './view';

export type Desk = ReturnType<typeof openDesk>;

export function openDesk(script: Script, view: View) {
  let now = script;
  let spots = spotsOf(script);
  let at = firstOf(spots);
  let recording: Recording | undefined;

  const hearing = openHearing();
  const saving = openSaving(() => view.show());
  const playing = openPlaying((failed) => {
    view.show();
    if (failed) view.tell({ kind: 'unheard' });
  });
  const ear = openEar({
    onBlock(block) {
      view.hear(block);
      recording?.add(block);
    },
    onQuiet: view.setQuiet,
    onChange() {
      if (ear.phase() === 'closed') stop();
      view.show();
    },
  });

  const spot = (): Spot | undefined => spots[at];
  const ofSpot = ({ scene, sentence }: Spot): Of => ({ scene: scene.id, name: sentence.name });
  /** All takes of a sentence, those that are recorded here left out. */
  const takesOf = ({ sentence }: Spot): Take[] =>
    sentence.takes.filter(({ key }) => !saving.isOurs(key));
  const currentOf = (some: Spot) => takesOf(some).find(({ kind }) => kind === 'current');
  const phase = (): Shown['phase'] => (recording ? 'recording' : ear.phase());

  function setTakes(of: Of, takes: Take[]): void {
    for (const one of spots)
      if (one.scene.id === of.scene && one.sentence.name === of.name) one.sentence.takes = takes;
    view.show();
  }

  async function save(done: Recording): Promise<void> {
    const isTooShort = done.isTooShort();
    const takes = await saving.save(done);
    setTakes(done.of, takes);
    const number = takes.findIndex(({ kind }) => kind === 'current') + 1;
    const lengthMs = done.lengthMs();
    const some = spot();
    const isHere = some?.scene.id === done.of.scene && some.sentence.name === done.of.name;
    if (isTooShort) view.tell({ kind: 'tooShort' });
    else
      view.tell(isHere ? { kind: 'saved', number, lengthMs } : { kind: 'savedBefore', lengthMs });
  }

  function start(): void {
    const some = spot();
    if (!some || ear.phase() !== 'ready') return;
    playing.stop();
    const begun: Recording = startRecording(ofSpot(some), ear, (trouble) =>
      saving.trouble(begun, trouble),
    );
    recording = begun;
    saving.begin(begun);
    view.begin();
    view.show();
  }
  function stop(): void {
    const done = recording;
    if (!done) return;
    recording = undefined;
    done.end();
    void save(done);
    view.show();
  }
  function go(to: number): void {
    stop();
    playing.stop();
    at = Math.max(0, Math.min(spots.length - 1, to));
    view.move();
    view.show();
  }
  async function listen(key: string): Promise<void> {
    const some = spot();
    if (some && !recording) await playing.toggle(ofSpot(some), key);
  }
  async function settle(what: 'choose' | 'aside', key: string): Promise<void> {
    const some = spot();
    if (!some || recording) return;
    playing.stop();
    const takes = await settleTake(what, ofSpot(some), key);
    if (!takes) return;
    setTakes(ofSpot(some), takes);
    const number = takes.findIndex(({ kind }) => kind === 'current') + 1;
    if (what === 'choose') view.tell({ kind: 'chosen', number });
  }

  const acts: Record<Act, () => void> = {
    record() {
      if (ear.phase() === 'closed') void ear.open();
      else if (recording) stop();
      else start();
    },
    again() {
      const some = spot();
      if (!recording && !(some && currentOf(some))) return;
      stop();
      start();
    },
    next() {
      if (ear.phase() === 'closed' && !recording) return go(at + 1);
      const isRecorded = recording !== undefined;
      const from = at;
      stop();
      // What is being saved counts as recorded.
      go(nextOf(isRecorded ? recordedAt(spots, from) : spots, from));
    },
    back: () => go(at - 1),
    forward: () => go(at + 1),
    listen() {
      const some = spot();
      const take = some && (currentOf(some) ?? takesOf(some).at(-1));
      if (take) void listen(take.key);
    },
  };

  return {
    act: (what: Act) => acts[what](),
    ...{ go, listen, settle, ear, saving },
    script: () => now,
    spots: () => spots,
    at: () => at,
    phase,
    recording: () => recording,
    shown(): Shown {
      const some = spot();
      return {
        ...{ phase: phase(), isEmpty: spots.length === 0 },
        hasTake: some !== undefined && currentOf(some) !== undefined,
        isPlaying: playing.key() !== undefined,
      };
    },
    rows(): Row[] {
      const some = spot();
      const beside = { hearing, room: ear.room(), playing: playing.key() };
      return some ? rowsOf(ofSpot(some), takesOf(some), beside) : [];
    },
    /** Hears the takes of the sentence that were not heard yet. */
    async hearTakes(): Promise<void> {
      const some = spot();
      if (some && (await hearing.listen(ofSpot(some), takesOf(some)))) view.show();
    },
    /** The document was saved: the same sentence, where it is still there. What is recorded goes on. */
    async renew(): Promise<void> {
      const before = spot();
      now = await readScript();
      spots = spotsOf(now);
      at = foundAgain(spots, at, before);
      if (recording && ofSpotOrNone(spot())?.name !== recording.of.name) stop();
      view.show();
      view.tell({ kind: 'renewed' });
    },
  };

  function ofSpotOrNone(some: Spot | undefined): Of | undefined {
    return some && ofSpot(some);
  }
}
