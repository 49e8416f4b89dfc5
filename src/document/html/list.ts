/** Lists of HTML, and lists of terms with what they mean. */
import type { ListItem, RootContent } from 'mdast';
import type { DefinitionDescription, DefinitionTerm } from '../nodes';
import type { Reader } from './reader';
import { asFlow, isEmpty } from './tidy';
import type { Element, Part } from './tree';

export function readList(element: Element, reader: Reader): RootContent[] {
  const { name, attributes, position } = element;
  const ordered = name === 'ol';
  const start = Number.parseInt(attributes.get('start') ?? '1', 10);
  const items: ListItem[] = [];
  for (const part of element.children) {
    if (part.type === 'element' && part.name === 'li') {
      items.push(itemOf(part, reader));
      continue;
    }
    const loose = asFlow(reader.flow([part])).filter((node) => !isEmpty(node));
    const last = items.at(-1);
    // A list straight in a list belongs to the item before it.
    if (last) last.children.push(...loose);
    else if (loose.length > 0) items.push(newItem(loose, position));
  }
  if (items.length === 0) return [];
  const first = ordered ? { start: Number.isNaN(start) ? 1 : start } : {};
  return [{ type: 'list', ordered, ...first, spread: false, children: items, position }];
}

const newItem = (children: ListItem['children'], position: ListItem['position']): ListItem => ({
  ...{ type: 'listItem', spread: false, children, position },
});

const MARK = /^\s*([☐☑])\s*/;

function itemOf({ children, position }: Element, reader: Reader): ListItem {
  const item = newItem(asFlow(reader.flow(children)), position);
  const [first] = item.children;
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  const mark = text?.type === 'text' ? MARK.exec(text.value)?.[1] : undefined;
  if (text?.type !== 'text' || !mark) return item;
  text.value = text.value.replace(MARK, '');
  return { ...item, checked: mark === '☑' };
}

export function readDefinitions(element: Element, reader: Reader): RootContent[] {
  const children = element.children.flatMap((part) => definitionsIn(part, reader));
  const { position } = element;
  return children.length > 0 ? [{ type: 'definitionList', children, position }] : [];
}

function definitionsIn(part: Part, reader: Reader): (DefinitionTerm | DefinitionDescription)[] {
  const { position } = part.type === 'words' ? {} : part;
  if (part.type === 'element' && part.name === 'div')
    return part.children.flatMap((one) => definitionsIn(one, reader));
  if (part.type === 'element' && part.name === 'dt')
    return [{ type: 'definitionTerm', children: reader.text(part.children), position }];
  const isDescription = part.type === 'element' && part.name === 'dd';
  const blocks = asFlow(reader.flow(isDescription ? part.children : [part]));
  const isNothing = blocks.every(isEmpty);
  return isNothing ? [] : [{ type: 'definitionDescription', children: blocks, position }];
}
