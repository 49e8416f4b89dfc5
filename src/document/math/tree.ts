/** Formulas of the parser as nodes of the tree, and what else stands for one: code fences of that name, a paragraph of one formula. */
import type { Paragraph, Parents, Root } from 'mdast';
import type { CompileContext, Extension } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';
import type { InlineMath, MathBlock } from '../nodes';

const FENCES = /^(?:\$\$?|\\\\?[([])|(?:\$\$?|\\\\?[)\]])$/g;
const BLOCK =
  /^\s*(?:\$\$|\\\\?\[)([\s\S]*?)(?:\$\$|\\\\?\])\s*(?:\([\w.:-]+\)|\{[^{}]*\})?([.,;]?)\s*$/;
/** Languages of code fences, also in braces. */
const LANGUAGE = /^\{?math\}?$/;

/** For `mdast-util-from-markdown`, beside mathSyntax. */
export const mathFromMarkdown: Extension = {
  enter: {
    formula(this: CompileContext, token) {
      this.enter({ type: 'inlineMath', value: '' }, token);
      this.buffer();
    },
    formulaBlock(this: CompileContext, token) {
      this.enter({ type: 'math', value: '' }, token);
      this.buffer();
    },
  },
  exit: {
    formulaFence: addText,
    formulaData: addText,
    formula(this: CompileContext, token) {
      const written = this.resume();
      const node = this.stack.at(-1);
      if (node?.type === 'inlineMath') node.value = contentOf(written);
      this.exit(token);
    },
    formulaBlock(this: CompileContext, token) {
      const written = this.resume();
      const node = this.stack.at(-1);
      if (node?.type === 'math') node.value = blockContent(written);
      this.exit(token);
    },
  },
};

function addText(this: CompileContext, token: Parameters<CompileContext['exit']>[0]): void {
  this.config.enter.data?.call(this, token);
  this.config.exit.data?.call(this, token);
}

/** Without fences, and without the backticks that GitHub allows inside them. Doubled backslashes are single ones in doubled fences. */
function contentOf(written: string): string {
  const inner = written
    .replace(FENCES, '')
    .trim()
    .replace(/^`(.*)`$/s, '$1');
  return /^\\\\[([]/.test(written) ? inner.replaceAll('\\\\', '\\') : inner;
}

function blockContent(written: string): string {
  const [, inner, after = ''] = BLOCK.exec(written) ?? [];
  if (inner === undefined) return written.trim();
  const value = /^\s*\\\\\[/.test(written) ? inner.replaceAll('\\\\', '\\') : inner;
  return value.trim() + after;
}

/** Makes blocks of formulas that stand alone: `source` is what the tree was parsed from. */
export function liftFormulas(root: Root, source: string): void {
  visit(root, ['paragraph', 'code'], (node, index, parent: Parents | undefined) => {
    if (!parent || index === undefined) return;
    const block =
      node.type === 'paragraph'
        ? fromParagraph(node, source)
        : node.type === 'code' && fromCode(node);
    if (block) parent.children.splice(index, 1, block as never);
  });
}

function fromParagraph({ children, position }: Paragraph, source: string): MathBlock | undefined {
  const shown = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [only] = shown;
  if (only?.type !== 'inlineMath' || shown.length > 1 || !isDisplay(only, source)) return undefined;
  return { type: 'math', value: only.value, position };
}

/** Set in a line of its own, as it was written. */
function isDisplay({ position }: InlineMath, source: string): boolean {
  const at = position?.start.offset;
  return at !== undefined && /^(?:\$\$|\\\\?\[)/.test(source.slice(at, at + 3));
}

function fromCode(node: { lang?: string | null; value: string; position?: MathBlock['position'] }) {
  if (!LANGUAGE.test(node.lang ?? '')) return undefined;
  return { type: 'math' as const, value: node.value.trim(), position: node.position };
}
