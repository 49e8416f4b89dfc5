/** Runs beside the page's own thread, in the audio's: hands the microphone's samples on, and misses none while the page is busy. */

/** What the scope of an AudioWorklet has (Web Audio, 1.32); the DOM's types lack it. */
declare abstract class AudioWorkletProcessor {
  readonly port: MessagePort;
}
declare function registerProcessor(name: string, processor: new () => AudioWorkletProcessor): void;

/** Samples in a message: 21 ms at 48 kHz. */
const LENGTH = 1024;

class Tap extends AudioWorkletProcessor {
  private block = new Float32Array(LENGTH);
  private filled = 0;

  /** Of one channel: the node mixes what a device has more. */
  process([input]: Float32Array[][]): boolean {
    for (const sample of input?.[0] ?? []) {
      this.block[this.filled] = sample;
      this.filled += 1;
      if (this.filled < LENGTH) continue;
      this.port.postMessage(this.block, [this.block.buffer]);
      this.block = new Float32Array(LENGTH);
      this.filled = 0;
    }
    return true;
  }
}

registerProcessor('lectern-tap', Tap);
