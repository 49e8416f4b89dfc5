/** The microphone: its samples as they are, with nothing made better by the browser. */

export type MicrophoneFault = 'none' | 'refused' | 'busy' | 'lost' | 'unsupported';

export class MicrophoneError extends Error {
  constructor(readonly fault: MicrophoneFault) {
    super(fault);
  }
}

export interface Microphone {
  sampleRate: number;
  /** Of the device that is heard. */
  deviceId: string;
  close(): void;
}

interface Ears {
  /** Samples from -1 to 1, 21 ms at 48 kHz. */
  onBlock(block: Float32Array): void;
  /** It was unplugged, or the browser took it away. */
  onLost(): void;
}

const RATE = 48_000;
/** The worklet lies beside the page. */
const WORKLET = 'worklet.js';

/** Throws MicrophoneError. `deviceId` is of one that was used before, which may be gone. */
export async function openMicrophone(
  deviceId: string | undefined,
  { onBlock, onLost }: Ears,
): Promise<Microphone> {
  if (!navigator.mediaDevices || typeof AudioWorkletNode === 'undefined')
    throw new MicrophoneError('unsupported');
  const stream = await askFor(deviceId);
  const [track] = stream.getAudioTracks();
  const context = await listenTo(stream).catch(() => undefined);
  if (!track || !context) {
    for (const one of stream.getTracks()) one.stop();
    throw new MicrophoneError('unsupported');
  }
  const { audio, source } = context;
  const tap = new AudioWorkletNode(audio, 'lectern-tap', {
    numberOfOutputs: 0,
    channelCount: 1,
    channelCountMode: 'explicit',
  });
  tap.port.onmessage = ({ data }: MessageEvent<Float32Array>) => onBlock(data);
  track.onended = onLost;
  source.connect(tap);
  return {
    sampleRate: audio.sampleRate,
    deviceId: track.getSettings().deviceId ?? '',
    close() {
      track.onended = null;
      tap.port.onmessage = null;
      for (const one of stream.getTracks()) one.stop();
      void audio.close();
    },
  };
}

async function askFor(deviceId: string | undefined): Promise<MediaStream> {
  const ask = (id?: string) =>
    navigator.mediaDevices.getUserMedia({
      audio: {
        ...(id ? { deviceId: { exact: id } } : {}),
        ...{ echoCancellation: false, noiseSuppression: false, autoGainControl: false },
        channelCount: 1,
      },
    });
  try {
    return await ask(deviceId).catch((error: unknown) => {
      const isGone = error instanceof Error && /^(Overconstrained|NotFound)/.test(error.name);
      if (deviceId && isGone) return ask();
      throw error;
    });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (/^(NotFound|Overconstrained)/.test(name)) throw new MicrophoneError('none');
    if (/^(NotAllowed|Security)/.test(name)) throw new MicrophoneError('refused');
    throw new MicrophoneError(name === 'NotSupportedError' ? 'unsupported' : 'busy');
  }
}

/** At 48 kHz; where the browser brings the device to no other rate than its own (Firefox), at that. */
async function listenTo(stream: MediaStream) {
  const open = async (options?: AudioContextOptions) => {
    const audio = new AudioContext(options);
    try {
      const source = audio.createMediaStreamSource(stream);
      await audio.audioWorklet.addModule(WORKLET);
      await audio.resume();
      return { audio, source };
    } catch (error) {
      await audio.close();
      throw error;
    }
  };
  return open({ sampleRate: RATE }).catch(() => open());
}

/** Those that the browser tells; names are told once one is open. */
export async function listDevices(): Promise<MediaDeviceInfo[]> {
  const all = (await navigator.mediaDevices?.enumerateDevices().catch(() => [])) ?? [];
  return all.filter(({ kind }) => kind === 'audioinput');
}
