/** Class diagrams: `Animal <|-- Duck`, `class Duck { +swim() }`. */
import type { Flow, Head } from '../schema';
import { openDraft } from './flow';
import { DiagramError, type Line, labelOf } from './text';

const NAME = '`[^`]+`|[\\p{L}\\p{N}_.-]+(?:~[^~]+~+)?';
const RELATION = new RegExp(
  `^(${NAME})\\s*(?:"([^"]*)"\\s*)?(<\\||\\*|o|<|\\(\\))?(--|\\.\\.)(\\|>|\\*|o|>|\\(\\))?\\s*(?:"([^"]*)"\\s*)?(${NAME})\\s*(?::\\s*(.*))?$`,
  'u',
);
const CLASS = new RegExp(
  `^class\\s+(${NAME})(?:\\s*\\["([^"]*)"\\])?(?::::[\\w-]+)?\\s*(?:<<(.+?)>>)?\\s*(\\{)?\\s*(\\})?$`,
  'u',
);
const MEMBER = new RegExp(`^(${NAME})\\s*:\\s*(.+)$`, 'u');
const ANNOTATED = new RegExp(`^<<(.+?)>>\\s*(${NAME})$`, 'u');
const IGNORED =
  /^(?:note|style|classDef|cssClass|click|link|callback|accTitle|accDescr|title|hide)\b/;
const HEADS: Record<string, Head> = {
  ...{
    '<|': 'triangle',
    '|>': 'triangle',
    '*': 'diamond',
    o: 'hollow',
    '<': 'arrow',
    '>': 'arrow',
  },
  '()': 'circle',
};

interface Box {
  label: string;
  kind?: string;
  fields: string[];
  methods: string[];
}

/** Throws DiagramError. */
export function parseClass(lines: readonly Line[]): Flow {
  const draft = openDraft('class');
  const boxes = new Map<string, Box>();
  const boxOf = (written: string): Box => {
    const id = idOf(written);
    const box = boxes.get(id) ?? { label: plain(written), fields: [], methods: [] };
    boxes.set(id, box);
    draft.node(id, { label: box.label });
    return box;
  };
  let direction: Flow['direction'] = 'TB';
  let open: Box | undefined;
  for (const line of lines) {
    const text = line.text.replace(/;$/, '');
    const relation = RELATION.exec(text);
    const declared = CLASS.exec(text);
    const member = MEMBER.exec(text);
    const annotated = ANNOTATED.exec(text);
    const turned = /^direction\s+(TB|TD|BT|LR|RL)$/.exec(text)?.[1];
    if (open) {
      if (text === '}') open = undefined;
      else addMember(open, text);
    } else if (turned) direction = turned === 'TD' ? 'TB' : (turned as Flow['direction']);
    else if (IGNORED.test(text)) continue;
    else if (/^namespace\s/.test(text)) draft.open(text, text.replace(/^namespace\s+|\s*\{$/g, ''));
    else if (text === '}') draft.close();
    else if (declared) {
      const [, name = '', label, kind, brace, closed] = declared;
      const box = boxOf(name);
      if (label) box.label = labelOf(label);
      if (kind) box.kind = kind;
      if (brace && !closed) open = box;
    } else if (annotated) boxOf(annotated[2] ?? '').kind = annotated[1];
    else if (relation) {
      const [, a = '', near = '', tail = '', dashes, head = '', far = '', b = '', words = ''] =
        relation;
      boxOf(a);
      boxOf(b);
      draft.edge({
        ...{
          from: idOf(a),
          to: idOf(b),
          label: [near, labelOf(words), far].filter(Boolean).join(' '),
        },
        line: dashes === '..' ? 'dotted' : 'solid',
        ...{ head: HEADS[head] ?? 'none', tail: HEADS[tail] ?? 'none' },
      });
    } else if (member) addMember(boxOf(member[1] ?? ''), member[2] ?? '');
    else throw new DiagramError(line.number, line.text);
  }
  for (const [id, { label, kind, fields, methods }] of boxes)
    draft.node(id, {
      label: kind ? `«${kind}»\n${label}` : label,
      parts: [fields, methods].filter(({ length }) => length > 0),
    });
  return draft.finish(direction);
}

function addMember(box: Box, written: string): void {
  const kind = /^<<(.+?)>>$/.exec(written)?.[1];
  if (kind) box.kind = kind;
  else if (/\)\s*[\w~<>[\]]*[*$]?$/.test(written)) box.methods.push(plain(written));
  else if (written) box.fields.push(plain(written));
}

const idOf = (written: string): string => written.replace(/`/g, '').replace(/~.*$/, '');

/** `List~int~` is `List<int>`; marks of what is abstract or static are left out. */
const plain = (written: string): string =>
  labelOf(written.replace(/`/g, '').replace(/[*$]$/, '')).replace(/~([^~]+)~/g, '<$1>');
