/** The elements of HTML by what becomes of them. What stands in none of these is unknown. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Stand in a line of text. */
export const INLINE = words(
  `a abbr acronym b bdi bdo big br cite code data del dfn em font i img input ins kbd label mark math
  meter nobr output picture progress q rb rp rt rtc ruby s samp slot small source span strike strong
  sub sup time track tt u var wbr button`,
);

/** Stand for themselves, and part a text. */
export const FLOW = words(
  `address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt
  fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol
  p pre search section summary table tbody td tfoot th thead tr ul video xmp`,
);

/** Are left out with all that is in them. */
export const LEFT_OUT = words(
  `applet area audio base canvas embed form frame frameset head iframe link map meta noembed noframes
  noscript object param portal script select style svg template textarea title`,
);

/** Of a page, and nothing that anybody would see. */
export const UNSEEN = words('base head link meta param title area map');

/** Have no closing tag. */
export const VOID = words(
  'area base br col embed frame hr img input link meta param source track wbr',
);

/** Only say how their words look, so that one which is not closed is no loss. */
export const FORMATTING = words(
  'b big br center em font hr i p s small strike strong sub sup tt u wbr li td th tr dd dt',
);

/** Which open elements end when an element begins, and within what they are looked for. */
export const IMPLIED: Readonly<Record<string, { ends: string[]; within: string[] }>> = {
  li: { ends: ['li'], within: ['ul', 'ol', 'menu'] },
  dt: { ends: ['dt', 'dd'], within: ['dl'] },
  dd: { ends: ['dt', 'dd'], within: ['dl'] },
  td: { ends: ['td', 'th'], within: ['tr', 'table'] },
  th: { ends: ['td', 'th'], within: ['tr', 'table'] },
  tr: { ends: ['tr'], within: ['table'] },
  thead: { ends: ['thead', 'tbody', 'tfoot', 'caption'], within: ['table'] },
  tbody: { ends: ['thead', 'tbody', 'tfoot', 'caption'], within: ['table'] },
  tfoot: { ends: ['thead', 'tbody', 'tfoot', 'caption'], within: ['table'] },
};

/** A closing tag does not reach an element outside these. */
export const CELLS = words('td th caption');

export const isKnown = (name: string): boolean =>
  INLINE.has(name) || FLOW.has(name) || LEFT_OUT.has(name);
