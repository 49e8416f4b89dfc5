/** The page of the video as HTML: its script builds it. */
import { Data } from '../page/Inline';
import { GIVEN_ID, type Given, VIDEO } from './data';

export function Shell({ given }: { given: Given }) {
  return (
    <html className="dv-page" lang={given.words.lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="dark" />
        <title>lectern</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={`${VIDEO}/page.css`} />
        <Data id={GIVEN_ID} type="application/json" value={given} />
        <script src={`${VIDEO}/page.js`} defer />
      </head>
      <body>
        <div id="dv" />
      </body>
    </html>
  );
}
