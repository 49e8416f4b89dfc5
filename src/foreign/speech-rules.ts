/**
 * What lectern knows of the insides of speech-rule-engine: of each part of a formula it asks the same hundred questions in
 * XPath, which its reader, wicked-good-xpath, parses anew each time. Kept, and the plainest answered here, a formula takes
 * a third of the time. Seen with speech-rule-engine 4.1; tests/foreign/speech-rules.test.ts holds another version against it.
 */
import { createRequire } from 'node:module';
import { resolvePackage } from '../root';

/** What is read of an element; others than elements have a type alone. */
export interface Asked {
  nodeType: number;
  localName?: string | null;
  namespaceURI?: string | null;
  getAttribute?(name: string): string | null;
  hasAttribute?(name: string): boolean;
}
/** As a browser's `XPathResult`, of which the rules read one by one. */
type Answer = object | { iterateNext(): Asked | null };
interface Expression {
  evaluate(node: Asked, type: number): Answer;
}
/** As a browser's `document`. */
export interface Reader {
  evaluate(expression: string, node: Asked, resolver: unknown, type: number): Answer;
  createExpression(expression: string, resolver: unknown): Expression;
}
type Test = (node: Asked) => boolean;

const ELEMENT = 1;
const TEXT = 3;
/** `XPathResult.ORDERED_NODE_ITERATOR_TYPE` */
const ONE_BY_ONE = 5;
const CONDITION = '@([a-z-]+)(?:="([^"]*)")?';
/** e.g. `self::identifier[@role="unit" or @font]` */
const SELF = new RegExp(
  String.raw`^self::(\*|[a-z]+)(?:\[(${CONDITION}(?: or ${CONDITION})*)\])?$`,
);

const EACH = new RegExp(CONDITION, 'g');

/** Makes the rules that are loaded after this ask faster. */
export function hastenSpeechRules(): void {
  const ask = createRequire(resolvePackage('speech-rule-engine/package.json'));
  const library = ask('wicked-good-xpath') as Library;
  if (hastened.has(library)) return;
  hastened.add(library);
  const { install } = library;
  library.install = (window) => {
    install(window);
    window.document.evaluate = hastenedOf(window.document);
  };
}

interface Library {
  install(window: { document: Reader }): void;
}
const hastened = new WeakSet<Library>();

/** What `evaluate` of `reader` answers, each expression parsed once. All that ask resolve names alike. */
export function hastenedOf({ createExpression }: Reader): Reader['evaluate'] {
  const parsed = new Map<string, Expression>();
  const plain = new Map<string, Test | undefined>();
  return (expression, node, resolver, type) => {
    if (type === ONE_BY_ONE && (node.nodeType === ELEMENT || node.nodeType === TEXT)) {
      if (!plain.has(expression)) plain.set(expression, selfTest(expression));
      const test = plain.get(expression);
      if (test) return answer(test(node) ? node : null);
    }
    let known = parsed.get(expression);
    if (!known) {
      known = createExpression(expression, resolver);
      parsed.set(expression, known);
    }
    return known.evaluate(node, type);
  };
}

function answer(first: Asked | null): Answer {
  let next = first;
  return {
    iterateNext() {
      const given = next;
      next = null;
      return given;
    },
  };
}

/** Whether an expression of a node alone holds; undefined where it asks for more. Elements of MathML have a name space, which `self::mi` does not name. */
function selfTest(expression: string): Test | undefined {
  const [whole, name = '', conditions = ''] = SELF.exec(expression) ?? [];
  if (whole === undefined) return undefined;
  const tests = [...conditions.matchAll(EACH)].map(
    ([, attribute = '', value]): Test =>
      value === undefined
        ? (node) => has(node, attribute)
        : (node) => has(node, attribute) && node.getAttribute?.(attribute) === value,
  );
  return (node) =>
    node.nodeType === ELEMENT &&
    (name === '*' || (!node.namespaceURI && node.localName?.toLowerCase() === name)) &&
    (tests.length === 0 || tests.some((test) => test(node)));
}

const has = (node: Asked, attribute: string): boolean => node.hasAttribute?.(attribute) === true;
