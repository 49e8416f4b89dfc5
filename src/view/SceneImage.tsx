/** A scene drawn small inside of another, all of it settled: the real view, and no part of what is read. */
import type { CSSProperties } from 'react';
import { FORMATS } from '../format';
import { type Seen, sceneSeen } from '../scene/seen';
import { StageProvider, useStage } from './context';
import { Stage } from './Stage';

interface SceneImageProps {
  seen: Seen;
  /** px; what it shows of the scene's height begins at `from`, in px of the scene. */
  width: number;
  height: number;
  from?: number;
}

/** Steps of what is around it do not reach into it. */
const SETTLED = { '--p': 1, '--in': 1, '--out': 0, '--back': 0, '--gone': 0 };

export function SceneImage({ seen, width, height, from = 0 }: SceneImageProps) {
  const { asset, reference, lang, letters, canvas } = useStage();
  const size = FORMATS[canvas];
  const scale = width / size.width;
  const style = { ...SETTLED, width, height } as CSSProperties;
  const inner: CSSProperties = {
    ...{ ...size, position: 'absolute', inset: '0 auto auto 0', transformOrigin: '0 0' },
    transform: `scale(${scale.toFixed(5)}) translateY(${-from}px)`,
  };
  return (
    <div className="scene-image" style={style} aria-hidden="true" inert dir="ltr">
      <div style={inner}>
        <StageProvider
          value={{
            ...{ mode: 'video', format: canvas, progress: [], asset, reference, lang, letters },
            scene: () => undefined,
          }}
        >
          <Stage scene={sceneSeen(seen)} />
        </StageProvider>
      </div>
    </div>
  );
}
