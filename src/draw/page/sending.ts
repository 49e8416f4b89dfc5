/** In the browser: sends pictures to the program, of each what changed; the next ones are drawn while a parcel is under way. */
import type { Area } from '../../foreign/chromium';
import type { Size } from '../../format';
import { packPicture, parcelBytes } from './picture';
import { toPlanes } from './planes';
import type { Parcel, Receipt } from './sender';

/** Sending costs more by the parcel than by the byte; but the encoder waits for the first ones. */
const [FIRST_PICTURES, PARCEL_PICTURES] = [4, 16];
const MORE_BYTES = 1 << 20;

/** `picture` is what is sent, as it is when it is added; `address` is where to. */
export function openSending(picture: Uint32Array, { width, height }: Size) {
  const { port } = new SharedWorker('/sender.js');
  const mostBytes = (width * height * 3) / 2 + MORE_BYTES;
  const free: ArrayBuffer[] = [];
  const takeParcel = () => new Uint8Array(free.pop() ?? new ArrayBuffer(mostBytes));

  /** Settled when the parcel was taken and its buffer is free again. Throws when it was not. */
  const post = (parcel: Parcel) =>
    new Promise<void>((resolve, reject) => {
      port.onmessage = ({ data }: MessageEvent<Receipt>) => {
        free.push(data.buffer);
        if (data.ok) resolve();
        else reject(new Error('The pictures were not taken.'));
      };
      port.postMessage(parcel, [parcel.buffer]);
    });

  /** Two parcels: one is filled while the other is under way. */
  return (address: string) => {
    let parcel = takeParcel();
    let sent: Promise<void> = Promise.resolve();
    let [used, count, most] = [0, 0, FIRST_PICTURES];
    async function flush() {
      await sent;
      sent = post({ address, buffer: parcel.buffer, length: used });
      // It is thrown where it is waited for.
      sent.catch(() => undefined);
      parcel = takeParcel();
      [used, count, most] = [0, 0, Math.min(2 * most, PARCEL_PICTURES)];
    }
    return {
      /** The next picture: the one before, but for these parts. */
      async add(parts: readonly Area[]) {
        if (used + parcelBytes(parts) > mostBytes || count === most) await flush();
        used = packPicture(parcel, used, parts, (part, out) => toPlanes(picture, width, part, out));
        count += 1;
      },
      async finish() {
        await flush();
        await sent;
        free.push(parcel.buffer);
      },
    };
  };
}
