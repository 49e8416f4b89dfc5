/** The page that is shown while there is no deck yet: what is wrong with the document. */

import { themeCss } from '../view/theme';
import type { Spoken } from './data';

/** Where a page lists the problems. */
export const BOX_ID = 'lectern-problems';

const STYLE = `${themeCss('paper')}
body { margin: 0; background: var(--ground); color: var(--text); font: 20px/1.5 system-ui, sans-serif; }
main { max-width: 1100px; margin: 0 auto; padding: 12vh 40px 40px; }
main::before { content: ''; display: block; width: 56px; height: 5px; margin-bottom: 24px; background: var(--accent); }
h1 { margin: 0 0 12px; font: 600 40px/1.15 Georgia, serif; }
p { margin: 0; color: var(--muted); }
#${BOX_ID} { margin: 40px 0 0; font: 16px/1.55 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
`;

/** As HTML, without the script that listens. */
export const emptyPage = ({ lang, dev: { waiting } }: Spoken): string => `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>lectern</title><style>${STYLE}</style></head>
<body><main><h1>${waiting.deck}</h1><p>${waiting.text}</p>
<pre id="${BOX_ID}"></pre></main></body>
</html>
`;
