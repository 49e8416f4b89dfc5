/** Whether it can become a document, which is no longer than one may be. */
import { MOST_BYTES } from '../document/read';
import { Failure } from '../failure';

/** `bytes` of text. Throws a Failure where it is too long. */
export function mayBeDocument(bytes: number): void {
  if (bytes > MOST_BYTES)
    throw new Failure(
      `It is too long for a document: ${bytes} bytes of text, and the most is ${MOST_BYTES}.`,
      'part it where it was made, and import the parts.',
    );
}

/** UTF-16 has them, too, and says so. */
const MARKS = ['fffe', 'feff'];

/** Throws a Failure for bytes that no text has. */
export function mayBeText(bytes: Uint8Array): void {
  const head = Buffer.from(bytes.subarray(0, 4096));
  if (head.includes(0) && !MARKS.includes(head.toString('hex', 0, 2)))
    throw new Failure(
      'This is no text, but a file of another type.',
      'give it the ending of what it is.',
    );
}
