/** Why a scene was drawn again: what decided its last chunk, field by field, against what decides it now. */
import { type Difference, firstDifference } from '../cache/difference';
import { canonical, fingerprint } from '../cache/fingerprint';
import type { Store } from '../cache/store';

export interface SceneReport {
  /** Id of the scene. */
  id: string;
  reused: boolean;
  /** Why it was drawn: the field that changed, or that it is new, or that the store no longer had it. */
  because?: Difference | 'new' | 'lost';
}

/** What decided the chunk `key`, kept beside it. */
const FIELDS = 'fields';
/** Which chunk a scene of a document had last. */
const LAST = 'last';

const lastKey = (document: string, id: string): string => fingerprint({ document, id });

/** Tells why the chunk of a scene had to be made; `document` names the document in this store. */
export async function explainScene(
  store: Store,
  { document, id, fields }: { document: string; id: string; fields: Record<string, unknown> },
): Promise<SceneReport> {
  const last = await store.read(LAST, lastKey(document, id));
  const kept = last && (await store.read(FIELDS, last.toString()));
  if (!kept) return { id, reused: false, because: 'new' };
  const because = firstDifference(JSON.parse(kept.toString()), fields) ?? 'lost';
  return { id, reused: false, because };
}

/** Keeps what decided the chunk `key`, and that the scene has it now. */
export async function rememberScene(
  store: Store,
  scene: { document: string; id: string; key: string; fields: Record<string, unknown> },
): Promise<void> {
  const { document, id, key, fields } = scene;
  const kept = await store.read(LAST, lastKey(document, id));
  if (kept?.toString() === key) return;
  await store.write(FIELDS, key, Buffer.from(canonical(fields)));
  await store.write(LAST, lastKey(document, id), Buffer.from(key));
}
