/** Scenes with all their steps settled, each on the stage of its format: what is measured. */
import type { Format } from '../format';
import { FORMATS } from '../format';
import { Style } from '../page/Inline';
import type { Reference } from '../scene/references';
import type { Scene } from '../scene/schema';
import type { Look } from '../theme/themes';
import { drawnContext, StageProvider } from '../view/context';
import { type OwnViews, Stage } from '../view/Stage';

/** Pages lie on each other, all in their place. */
const FLAT = '.stage .folio.folio { transform: none }';

/** A scene in a format. */
export interface Spot {
  scene: Scene;
  format: Format;
}

/** What leaves with a step is measured where it stood. */
const IN_PLACE =
  '.stage .step.leaves { --out: 0 !important; --back: 0 !important; --gone: 0 !important; }';

export interface SheetProps extends Look {
  spots: readonly Spot[];
  references: readonly Reference[];
  lang: string;
  own: OwnViews;
  /** All styles, with fonts inside. */
  style: string;
  /** Address of a file beside the document. */
  asset(src: string): string;
}

export function Sheet({ spots, own, style, asset, ...drawn }: SheetProps) {
  const { lang } = drawn;
  const context = drawnContext(drawn, asset);
  return (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <Style text={style + FLAT + IN_PLACE} />
      </head>
      <body>
        {spots.map(({ scene, format }) => (
          <section
            key={`${format} ${scene.id}`}
            style={{ position: 'relative', ...FORMATS[format] }}
          >
            <StageProvider value={{ ...context, format }}>
              <Stage scene={scene} own={own} />
            </StageProvider>
          </section>
        ))}
      </body>
    </html>
  );
}
