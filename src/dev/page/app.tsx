/** The page: what was made last, what is wrong with it since, and all that shows them. */
import { useEffect, useState } from 'react';
import type { News } from '../data';
import { Desk } from './desk';
import { fetchShown, given, listen, type Shown } from './link';
import { Problems } from './problems';
import { SayProvider } from './say';

export function App() {
  const [news, setNews] = useState<News>();
  const [shown, setShown] = useState<Shown>();
  const version = news?.video;
  useEffect(() => listen(setNews), []);
  useEffect(() => {
    if (version === undefined) return undefined;
    let isLast = true;
    void fetchShown().then((next) => {
      if (isLast && next) setShown(next);
    });
    return () => {
      isLast = false;
    };
  }, [version]);
  if (shown)
    return (
      <SayProvider value={shown.live.words}>
        <Desk shown={shown} news={news} />
      </SayProvider>
    );
  const { waiting } = given.words.dev;
  return (
    <main className="dv-empty">
      <h1>{waiting.video}</h1>
      <p>{waiting.text}</p>
      {news && <Problems problems={news.found} text={news.problems} />}
    </main>
  );
}
