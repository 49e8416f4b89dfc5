/** Finds a scene by its number, its name, or any word that is shown or said, and goes to the step where it is. */
import type { RevealApi } from 'reveal.js';
import { ownMark, ownWords } from './own-words';
import { collectPassages, excerpt, findPassages, type Passage } from './passage';
import type { Tracks } from './track';

const LIST_ID = 'finder-list';

/** Adds the finder to the page; returns what opens it. */
export function openFinder(deck: RevealApi, { scenes }: Tracks): () => void {
  const { deck: words } = ownWords();
  const dialog = document.createElement('dialog');
  dialog.className = 'finder';
  dialog.lang = ownMark().lang;
  dialog.ariaLabel = words.findScene;
  const input = document.createElement('input');
  input.type = 'text';
  input.placeholder = words.findBy;
  input.ariaLabel = input.placeholder;
  input.role = 'combobox';
  input.ariaExpanded = 'true';
  input.autocomplete = 'off';
  input.setAttribute('aria-controls', LIST_ID);
  const list = document.createElement('ul');
  list.id = LIST_ID;
  list.role = 'listbox';
  list.ariaLabel = words.scenes;
  list.dataset.empty = words.nothingFound;
  dialog.append(input, list);
  document.body.append(dialog);

  let passages: Passage[] = [];
  let found: Passage[] = [];
  let chosen = 0;

  function choose(index: number): void {
    chosen = Math.max(0, Math.min(found.length - 1, index));
    for (const [i, option] of [...list.children].entries())
      option.ariaSelected = String(i === chosen);
    const option = list.children[chosen];
    input.setAttribute('aria-activedescendant', option?.id ?? '');
    option?.scrollIntoView({ block: 'nearest' });
  }

  function look(): void {
    found = findPassages(passages, input.value);
    list.replaceChildren(...found.map(optionOf));
    choose(0);
  }

  function optionOf(passage: Passage, i: number): HTMLLIElement {
    const option = document.createElement('li');
    option.id = `${LIST_ID}-${i}`;
    option.role = 'option';
    const { scene, part } = passage;
    const said = part === 'title' ? '' : excerpt(passage, input.value);
    option.append(
      span('index', String(scene + 1)),
      span('title', scenes[scene]?.title ?? ''),
      span('excerpt', said),
    );
    option.addEventListener('click', () => go(passage));
    return option;
  }

  /** A field that is hidden keeps the focus, and with it the keys, until the next frame is drawn. */
  function close(): void {
    input.blur();
    dialog.close();
  }

  function go(passage: Passage | undefined): void {
    const slide = passage && document.getElementById(scenes[passage.scene]?.id ?? '');
    close();
    if (!slide) return;
    const { h, v } = deck.getIndices(slide);
    deck.slide(h, v, passage.step - 1);
  }

  input.addEventListener('input', look);
  dialog.addEventListener('keydown', (event) => {
    // Enter takes what an input method offers.
    if (event.isComposing) return;
    const { key } = event;
    if (key === 'Enter') go(found[chosen]);
    else if (key === 'ArrowDown') choose(chosen + 1);
    else if (key === 'ArrowUp') choose(chosen - 1);
    else return;
    event.preventDefault();
  });
  // A click beside it closes it, as Escape does.
  dialog.addEventListener('click', ({ target }) => target === dialog && close());
  dialog.addEventListener('cancel', () => input.blur());
  // What is typed here moves nothing else.
  dialog.addEventListener('keydown', (event) => event.stopPropagation());

  return () => {
    if (dialog.open) return;
    passages = collectPassages(scenes);
    input.value = '';
    dialog.showModal();
    look();
  };
}

function span(className: string, text: string): HTMLSpanElement {
  const made = document.createElement('span');
  made.className = className;
  made.textContent = text;
  made.dir = 'auto';
  return made;
}
