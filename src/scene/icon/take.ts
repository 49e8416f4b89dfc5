/** The icon that a text begins with, apart from it. */
import type { Inline, Rich } from '../inline';
import type { Icon } from './schema';

type Drawn = Extract<Inline, { type: 'icon' }>;
const isIcon = (node: Inline | undefined): node is Drawn => node?.type === 'icon';

/** The icon that a text begins with, or its first bold phrase, and the text without it. */
export function takeIcon(text: Rich): { icon?: Icon; text: Rich } {
  const [first, ...others] = text;
  if (isIcon(first)) return { icon: iconOf(first), text: others };
  if (first?.type !== 'strong') return { text };
  const [inner, ...words] = first.children;
  if (!isIcon(inner)) return { text };
  return { icon: iconOf(inner), text: [{ ...first, children: words }, ...others] };
}

const iconOf = ({ name, paths }: Drawn): Icon => ({ name, paths });
