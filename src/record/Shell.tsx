/** The page of `lectern record` as HTML: its script builds it. */
import { directionOf } from '../language/tag';
import { Data } from '../page/Inline';
import { DATA_ID, type PageData } from './data';

export function Shell({ data }: { data: PageData }) {
  const { lang, record } = data.words;
  return (
    <html className="rm-page" lang={lang} dir={directionOf(lang)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="dark" />
        <title>lectern</title>
        <link rel="icon" href={ICON} />
        <link rel="stylesheet" href="style.css" />
        <Data id={DATA_ID} type="application/json" value={data} />
        <script src="record.js" defer />
      </head>
      <body>
        <noscript>{record.noScript}</noscript>
      </body>
    </html>
  );
}

/** A browser asks the server for an icon when a page has none. */
const ICON = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="#c8432a"/></svg>')}`;
