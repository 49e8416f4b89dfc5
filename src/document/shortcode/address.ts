/** Tags in the address of a link or a picture: `{{ site.url }}/x.jpg`, `{{ "/x.jpg" | relative_url }}`. */
import type { Finding } from './finding';
import { argumentsOf, type Tag } from './tags';

const BEFORE =
  /(?:\]\(\s*<?|\]:\s*<?|(?:src|href|srcset|poster|image_path|url)\s*=\s*["']?)([^\s()<>"']*)$/i;

/** What becomes of a tag in an address; undefined for one that stands elsewhere. `last` is that of the tag before. */
export function addressFinding(text: string, tag: Tag, last?: Finding): Finding | undefined {
  const [, written] = BEFORE.exec(text.slice(Math.max(0, tag.start - 300), tag.start)) ?? [];
  const goesOn = last?.end === tag.start;
  if (written === undefined && !goesOn) return undefined;
  const isFirst = goesOn ? last.text === '' : written === '';
  const address = addressIn(text.slice(tag.start, tag.end), tag).replace(
    /[\s()]/g,
    encodeURIComponent,
  );
  // The root of a site is not that of the disk.
  const takesSlash = isFirst && !address && text[tag.end] === '/';
  return {
    start: tag.start,
    end: takesSlash ? tag.end + 1 : tag.end,
    text: isFirst ? address.replace(/^\/(?=.)/, '') : address,
  };
}

/** The words in quotes, or what a tag that makes an address names. */
function addressIn(written: string, { form, name, args }: Tag): string {
  const quoted = /"([^"{}]+)"|'([^'{}]+)'/.exec(written);
  if (quoted) return quoted[1] ?? quoted[2] ?? '';
  const isMaker = /^(?:link|post_url|asset(?:_path)?|static|ref|relref|absurl|relurl)$/i.test(name);
  return form !== 'output' && isMaker ? (argumentsOf(args).alone[0] ?? '') : '';
}
