/** Marp: backgrounds, and comments that say how a slide looks. */
import type { Image, Parents, RootContent } from 'mdast';
import type { ImageWish } from '../nodes';

/** Words of an alternative text that say how a picture looks. */
const LOOK =
  /^(?:bg|fit|cover|contain|auto|vertical|(?:left|right)(?::\d+%)?|(?:w|h|width|height):[\w.%]+|\d+%|(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?::[\w.%,#-]+)?)$/;

const DIRECTIVE =
  /^\s*[_$]?(?:theme|style|headingDivider|size|math|title|author|description|keywords|url|image|marp|lang|paginate|header|footer|class|backgroundColor|backgroundImage|backgroundPosition|backgroundRepeat|backgroundSize|color|transition|auto|autoScaling)\s*:/;

/** True for a comment that says how slides look. */
export const isDirective = (comment: string): boolean => {
  // One that was not closed took in the next.
  const written = comment.replaceAll('<!--', '').split('\n');
  const keys = written.filter((line) => /^[ \t]?[^\s#]/.test(line));
  const lines = keys.length > 0 ? keys : [comment];
  return lines.every((line) => DIRECTIVE.test(line) || /^\s*(?:fit\s*$|[}\]'"])/.test(line));
};

/** Changes the images in the tree: their alternative texts are words again, and what they said is a wish. */
export function readBackgrounds(parent: Parents): void {
  for (const node of parent.children as RootContent[]) {
    if (node.type === 'image') readImage(node);
    else if ('children' in node) readBackgrounds(node);
  }
}

function readImage(image: Image): void {
  const words = (image.alt ?? '').split(/\s+/).filter(Boolean);
  const looks = words.filter((word) => LOOK.test(word));
  const isGround = looks.includes('bg');
  // "auto" or "left" may be words of a text.
  if (!isGround && !looks.some((word) => /:/.test(word))) return;
  image.alt = words.filter((word) => !LOOK.test(word)).join(' ');
  const split = looks.map((word) => /^(left|right)(?::(\d+)%)?/.exec(word)).find(Boolean);
  const side = split?.[1];
  const written = looks.map((word) => /^w(?:idth)?:(\d+)(?:px)?$/.exec(word)?.[1]).find(Boolean);
  const wish: ImageWish = {
    ...(side === 'left' || side === 'right' ? { place: side } : {}),
    ...(split?.[2] ? { share: Number(split[2]) / 100 } : {}),
    ...(isGround && !side ? { place: 'full' as const } : {}),
    ...(written ? { width: Number(written) } : {}),
  };
  image.data = { ...image.data, wish: { ...image.data?.wish, ...wish } };
}
