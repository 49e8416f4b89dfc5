/** Why a scene was drawn again: what decided its last chunk, field by field, against what decides it now. */
import { type Difference, firstDifference } from '../cache/difference';
import { canonical, fingerprint } from '../cache/fingerprint';
import type { Store } from '../cache/store';
import type { Format } from '../format';

export interface SceneReport {
  /** Id of the scene. */
  id: string;
  format: Format;
  reused: boolean;
  /** Why it was drawn: the field that changed, or that it is new, or that the store no longer had it. */
  because?: Difference | 'new' | 'lost';
}

/** What decided the chunk `key`, kept beside it. */
const FIELDS = 'fields';
/** Which chunk a scene of a document had last. */
const LAST = 'last';

export interface RememberedScene {
  /** Names the document in this store. */
  document: string;
  id: string;
  format: Format;
  /** Of its chunk. */
  key: string;
  fields: Record<string, unknown>;
}

const lastKey = ({ document, id, format }: Omit<RememberedScene, 'key' | 'fields'>): string =>
  fingerprint({ document, id, format });

/** Tells why the chunk of a scene had to be made. */
export async function explainScene(store: Store, scene: RememberedScene): Promise<SceneReport> {
  const { id, format, fields } = scene;
  const last = await store.read(LAST, lastKey(scene));
  const kept = last && (await store.read(FIELDS, last.toString()));
  if (!kept) return { id, format, reused: false, because: 'new' };
  const because = firstDifference(JSON.parse(kept.toString()), fields) ?? 'lost';
  return { id, format, reused: false, because };
}

/** Keeps what decided the chunk `key`, and that the scene has it now. */
export async function rememberScene(store: Store, scene: RememberedScene): Promise<void> {
  const { key, fields } = scene;
  const kept = await store.read(LAST, lastKey(scene));
  if (kept?.toString() === key) return;
  await store.write(FIELDS, key, Buffer.from(canonical(fields)));
  await store.write(LAST, lastKey(scene), Buffer.from(key));
}
