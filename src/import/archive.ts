/** Archives of office files. All that the directory says is judged before anything is unpacked; no entry gets larger than it says. */
import { buffer } from 'node:stream/consumers';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { Failure } from '../failure';
import { LIMITS } from './limits';

/** What is in an archive, by its path. Names are told apart as they are in office files: capitals do not count. */
export interface Archive {
  names: readonly string[];
  get(name: string): Uint8Array | undefined;
}

/** What an old office file, or one with a password, begins with. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** Films, sounds and fonts, which no reader asks for. */
const UNREAD = /\.(?:mp4|m4v|mov|avi|wmv|mpe?g|mkv|webm|mp3|m4a|wav|wma|odttf|fntdata)$/i;

/** Throws a Failure where it is damaged, unsafe, too large or locked. */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  if (OLE.every((byte, i) => bytes[i] === byte))
    throw new Failure(
      'The file has a password, or is of an office program from before 2007.',
      'open it, and save it without a password in the format of today.',
    );
  const zip = await fromBufferPromise(withoutTail(bytes), { lazyEntries: true }).catch(refuse);
  const entries = await listEntries(zip).catch(refuse);
  const files = new Map<string, Uint8Array>();
  for (const entry of entries)
    if (!UNREAD.test(entry.fileName)) files.set(keyOf(entry.fileName), await unpack(zip, entry));
  return {
    names: entries.map(({ fileName }) => fileName),
    get: (name) => files.get(keyOf(name)),
  };
}

/** What stands before the end of an archive's directory, and how many bytes that has without a comment. */
const END = Buffer.from([0x50, 0x4b, 5, 6]);
const END_BYTES = 22;

/** Mail and web servers have put bytes behind some files. */
function withoutTail(bytes: Uint8Array): Buffer {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = file.lastIndexOf(END);
  if (end < 0 || end + END_BYTES > file.length) return file;
  return file.subarray(0, end + END_BYTES + file.readUInt16LE(end + END_BYTES - 2));
}

const keyOf = (name: string): string => name.replace(/^\//, '').toLowerCase();

async function listEntries(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > LIMITS.entries) throw new Error(`it has ${zip.entryCount} parts`);
  const entries = new Map<string, Entry>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const { fileName, uncompressedSize, compressedSize } = entry;
    if (fileName.endsWith('/')) continue;
    total += uncompressedSize;
    const isHard = uncompressedSize / Math.max(1, compressedSize) > LIMITS.ratio;
    if (uncompressedSize > LIMITS.entry || total > LIMITS.total)
      throw new Error('it would be larger than any document');
    if (isHard && uncompressedSize > LIMITS.ratioFrom)
      throw new Error('it is packed harder than any document');
    if (entry.isEncrypted()) throw new Error('it has a password');
    if (entries.has(keyOf(fileName))) throw new Error(`it has ${fileName} twice`);
    entries.set(keyOf(fileName), entry);
  }
  return [...entries.values()];
}

const unpack = async (zip: ZipFile, entry: Entry): Promise<Uint8Array> =>
  zip
    .openReadStreamPromise(entry)
    .then((stream) => buffer(stream))
    .catch(refuse);

/** What the reader of archives says where there is no directory at the end. */
const NO_END = /end of central directory/i;

function refuse(cause: unknown): never {
  const said = cause instanceof Error ? cause.message : String(cause);
  const why = NO_END.test(said) ? 'it is cut off, or a file of another type' : said;
  throw new Failure(
    `The file cannot be unpacked: ${why.replace(/\.$/, '')}.`,
    'open it where it was made, and save it again.',
    { cause },
  );
}
