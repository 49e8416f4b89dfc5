/** The page from which slides are read: every stage, drawn with the numbers of steps in place of their progress. */
import { nameOf } from '../scene/authored';
import type { TimedScene } from '../timeline/schema';
import { type StageContext, StageProvider } from '../view/context';
import { type OwnViews, Stage } from '../view/Stage';
import { tagOf } from './page/steps';

export interface SheetProps {
  scenes: readonly TimedScene[];
  own: OwnViews;
  /** CSS of all that is drawn. */
  style: string;
  context: StageContext;
}

const OWN = `body{margin:0;background:transparent}.slide{position:relative;width:1920px;height:1080px;overflow:hidden}.slide[hidden]{display:none}
.isolating *,.isolating *::before,.isolating *::after{visibility:hidden!important}
.isolating .alone-now,.isolating .alone-now *,.isolating .alone-now::before,.isolating .alone-now::after,.isolating .alone-now *::before,.isolating .alone-now *::after{visibility:visible!important}
.isolating .slide,.isolating .stage{background:transparent!important}`;

export function Sheet({ scenes, own, style, context }: SheetProps) {
  return (
    <body>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own style sheets */}
      <style dangerouslySetInnerHTML={{ __html: style + OWN }} />
      {scenes.map((timed) => {
        const progress = [0, ...timed.steps].map((_, step) => tagOf(step));
        return (
          <div
            key={timed.scene.id}
            className="slide"
            data-kind={nameOf(timed.scene)}
            data-own={timed.scene.kind === 'own' ? '' : undefined}
          >
            <StageProvider value={{ ...context, progress }}>
              <Stage scene={timed.scene} own={own} />
            </StageProvider>
          </div>
        );
      })}
    </body>
  );
}
