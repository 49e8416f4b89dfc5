/** What is to be written into the document: asked for, shown, saved or taken back. */
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type Live, type Proposal, type Refusal, type Wish, WRITES } from '../data';

export type State =
  | { is: 'asked'; wish: Wish }
  | { is: 'shown'; wish: Wish; proposal: Proposal }
  /** Until the new state of the document comes, the mark stands where it was let go. */
  | { is: 'saved'; wish?: Wish }
  | { is: 'undone' }
  | { is: 'refused'; reason: Refusal };

export interface Writing {
  state: State | undefined;
  /** As long as its mark stands there. */
  wish: Wish | undefined;
  /** `from` gets the focus again. */
  propose(wish: Wish, from: HTMLElement): void;
  save(): void;
  cancel(): void;
  undo(): void;
}

const idle = () => undefined;
const Context = createContext<Writing>({
  ...{ state: undefined, wish: undefined },
  ...{ propose: idle, save: idle, cancel: idle, undo: idle },
});
export const WritingProvider = Context.Provider;
export const useWriting = (): Writing => useContext(Context);

/** Others of the network look on. */
export const canWrite = ['127.0.0.1', 'localhost'].includes(location.hostname);

export function useWriter({ source }: Pick<Live, 'source'>): Writing {
  const [state, setState] = useState<State>();
  const from = useRef<HTMLElement>(undefined);
  const before = useRef(source);
  useEffect(() => {
    if (before.current === source) return;
    before.current = source;
    setState((was) => {
      if (was?.is === 'saved') return { is: 'saved' };
      return was?.is === 'asked' || was?.is === 'shown'
        ? { is: 'refused', reason: 'changed' }
        : was;
    });
  }, [source]);
  const propose = useCallback((wish: Wish, button: HTMLElement) => {
    from.current = button;
    setState({ is: 'asked', wish });
    const isStill = (was: State | undefined) => was?.is === 'asked' && was.wish === wish;
    void post<Proposal>(WRITES.propose, wish).then((answer) =>
      setState((was) => {
        if (!isStill(was)) return was;
        return 'reason' in answer
          ? { is: 'refused', reason: answer.reason }
          : { is: 'shown', wish, proposal: answer };
      }),
    );
  }, []);
  const close = useCallback(() => {
    setState(undefined);
    from.current?.focus();
  }, []);
  const save = useCallback(() => {
    if (state?.is !== 'shown') return;
    const { wish, proposal } = state;
    setState({ is: 'saved', wish });
    from.current?.focus();
    void post(WRITES.save, { id: proposal.id }).then((answer) => {
      if ('reason' in answer) setState({ is: 'refused', reason: answer.reason });
    });
  }, [state]);
  const undo = useCallback(() => {
    void post(WRITES.undo, {}).then((answer) =>
      setState('reason' in answer ? { is: 'refused', reason: answer.reason } : { is: 'undone' }),
    );
  }, []);
  useKeys(state !== undefined, close, undo);
  const wish = state && 'wish' in state ? state.wish : undefined;
  return useMemo(
    () => ({ state, wish, propose, save, cancel: close, undo }),
    [state, wish, propose, save, close, undo],
  );
}

/** Ctrl+Z takes back what was saved; Escape closes what is shown. */
function useKeys(isShown: boolean, close: () => void, undo: () => void): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, shiftKey } = event;
      const isUndo = key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !shiftKey && canWrite;
      if (!isUndo && !(key === 'Escape' && isShown)) return;
      event.preventDefault();
      if (isUndo) undo();
      else close();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, [isShown, close, undo]);
}

async function post<T extends object>(
  address: string,
  value: object,
): Promise<T | { reason: Refusal }> {
  const headers = { 'content-type': 'application/json' };
  const asked = fetch(address, { method: 'POST', headers, body: JSON.stringify(value) });
  return asked.then((answer) => answer.json()).catch(() => ({ reason: 'failed' }));
}
