/** Pictures of one slice each: as x264 writes them, and with another number (ITU-T H.264, 7.3.2 and 7.3.3). */
import { AGAIN, Failure } from '../../failure';
import { type BitReader, readBits, writeBits } from './bits';
import { skippedData } from './skipped';
import { guard, strip, typeOf, UNIT } from './units';

/** What the headers of a stream's slices depend on. */
export interface Parameters {
  /** Bits of a picture's number (frame_num). */
  numberBits: number;
  /** From which slices count theirs. */
  quantizer: number;
}

/** A picture that copies from the one before, without its number. */
export interface Slice {
  /** Which contexts its data begins with (cabac_init_idc). */
  contexts: number;
  quantizer: number;
  /** How edges are filtered (disable_deblocking_filter_idc), and the offsets of that, alpha and beta. */
  filter: readonly [how: number, alpha: number, beta: number];
  data: Buffer;
}

/** slice_type */
const P = 0;
/** The first byte of a picture that others copy from. */
const REFERENCE = (2 << 5) | UNIT.slice;
/** Bytes of a unit in which its header ends. */
const LONGEST_HEADER = 64;
const NO_FILTER = 1;

const expect = (is: boolean): void => {
  if (!is) throw new Failure('The encoder wrote other bits than expected.', AGAIN);
};

/** Of a stream's first parameter sets. Throws Failure where they are not those of x264 for one reference. */
export function readParameters(units: readonly Buffer[]): Parameters {
  const [sequence, picture] = [UNIT.parameters, UNIT.pictureParameters].map((type) => {
    const unit = units.find((unit) => typeOf(unit) === type);
    return readBits(strip(unit ?? Buffer.alloc(0)).subarray(1));
  }) as [BitReader, BitReader];
  sequence.bits(24);
  sequence.golomb();
  // 4:2:0 of 8 bits.
  expect(sequence.golomb() === 1 && sequence.golomb() === 0 && sequence.golomb() === 0);
  sequence.bits(2);
  const numberBits = sequence.golomb() + 4;
  // Pictures come in their order.
  expect(sequence.golomb() === 2);
  picture.golomb();
  picture.golomb();
  // Arithmetic coding, one field, no groups, one reference, no weights.
  expect(picture.bits(2) === 2 && picture.golomb() === 0 && picture.golomb() === 0);
  picture.golomb();
  expect(picture.bits(3) === 0);
  const quantizer = 26 + picture.signed();
  picture.signed();
  picture.signed();
  // Filters are told in each slice; nothing is left out of the data, and nothing comes twice.
  expect(picture.bits(3) === 4);
  return { numberBits, quantizer };
}

/** Throws Failure where it is not what x264 writes. */
export function readSlice(unit: Buffer, { numberBits, quantizer }: Parameters): Slice {
  const bytes = strip(unit).subarray(1);
  const read = readBits(bytes.subarray(0, LONGEST_HEADER));
  // All of the picture.
  expect(read.golomb() === 0 && read.golomb() % 5 === P && read.golomb() === 0);
  read.bits(numberBits);
  // References are those of the parameters, in their order, and stay.
  expect(read.bits(3) === 0);
  const contexts = read.golomb();
  const own = quantizer + read.signed();
  const how = read.golomb();
  const [alpha, beta] = how === NO_FILTER ? [0, 0] : [read.signed(), read.signed()];
  const data = bytes.subarray(read.nextByte());
  return { contexts, quantizer: own, filter: [how, alpha, beta], data };
}

/** The unit of a picture that is the `number`th since the last key picture. */
export function writeSlice(
  { contexts, quantizer, filter: [how, ...offsets], data }: Slice,
  number: number,
  parameters: Parameters,
): Buffer {
  const out = writeBits();
  out.bits(REFERENCE, 8);
  out.golomb(0);
  out.golomb(P);
  out.golomb(0);
  out.bits(number % 2 ** parameters.numberBits, parameters.numberBits);
  out.bits(0, 3);
  out.golomb(contexts);
  out.signed(quantizer - parameters.quantizer);
  out.golomb(how);
  if (how !== NO_FILTER) for (const offset of offsets) out.signed(offset);
  return guard(Buffer.concat([out.bytes(1), data]));
}

/** Of so many macroblocks, all skipped: it shows what the picture before shows. */
export const skippedSlice = (count: number, { quantizer }: Parameters): Slice => ({
  ...{ contexts: 0, quantizer, filter: [NO_FILTER, 0, 0] },
  data: skippedData(count, quantizer),
});
