/** What the page hears: it is closed at first, then listens to the quiet room, then waits for a sentence. */
import { keep, readKept } from '../../deck/kept';
import { isSpeech, LOUD_ROOM_DB, rmsOf, roomDb } from './level';
import {
  type Microphone,
  MicrophoneError,
  type MicrophoneFault,
  openMicrophone,
} from './microphone';

/** How long a room is listened to, ms; the first blocks are the device's own. */
const QUIET_MS = 2000;
const SKIPPED_MS = 300;
const DEVICE_KEY = 'lectern record device';

export interface Ear {
  phase(): 'closed' | 'quiet' | 'ready';
  /** How loud the room is, dB, once it was heard. */
  room(): number | undefined;
  isLoud(): boolean;
  fault(): MicrophoneFault | undefined;
  /** Whether somebody speaks in it, louder than the room. */
  isSpeech(block: Float32Array): boolean;
  sampleRate(): number;
  deviceId(): string;
  /** Opens this microphone, or the one that was used last, and listens to the room. */
  open(deviceId?: string): Promise<void>;
  /** Listens to the room again. */
  measure(): void;
}

interface Calls {
  onBlock(block: Float32Array): void;
  /** The phase is another, or the microphone is gone. */
  onChange(): void;
  onQuiet(share: number): void;
}

export function openEar({ onBlock, onChange, onQuiet }: Calls): Ear {
  let phase: ReturnType<Ear['phase']> = 'closed';
  let microphone: Microphone | undefined;
  let fault: MicrophoneFault | undefined;
  let room: number | undefined;
  let frames: number[] = [];
  let heardMs = 0;

  function hear(block: Float32Array): void {
    onBlock(block);
    if (phase !== 'quiet' || !microphone) return;
    heardMs += (block.length / microphone.sampleRate) * 1000;
    if (heardMs > SKIPPED_MS) frames.push(rmsOf(block));
    onQuiet(Math.min(1, heardMs / (QUIET_MS + SKIPPED_MS)));
    if (heardMs < QUIET_MS + SKIPPED_MS) return;
    room = roomDb(frames);
    phase = 'ready';
    onChange();
  }
  function measure(): void {
    if (!microphone) return;
    [frames, heardMs, phase] = [[], 0, 'quiet'];
    onChange();
  }
  function close(why?: MicrophoneFault): void {
    microphone?.close();
    [microphone, phase, fault] = [undefined, 'closed', why];
  }

  return {
    phase: () => phase,
    room: () => room,
    isLoud: () => room !== undefined && room > LOUD_ROOM_DB,
    fault: () => fault,
    isSpeech: (block) => isSpeech(block, room),
    sampleRate: () => microphone?.sampleRate ?? 0,
    deviceId: () => microphone?.deviceId ?? '',
    measure,
    async open(deviceId = readKept(DEVICE_KEY)) {
      close();
      try {
        microphone = await openMicrophone(deviceId, {
          onBlock: hear,
          onLost() {
            close('lost');
            onChange();
          },
        });
        keep(DEVICE_KEY, microphone.deviceId);
        measure();
      } catch (error) {
        if (!(error instanceof MicrophoneError)) throw error;
        close(error.fault);
        onChange();
      }
    },
  };
}
