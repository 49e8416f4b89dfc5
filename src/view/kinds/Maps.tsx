import type { CSSProperties } from 'react';
import { writing } from '../../scene/chart/write';
import { plainText } from '../../scene/inline';
import type { Scene } from '../../scene/schema';
import { Lit } from '../chart/Lit';
import { round, Words } from '../chart/Words';
import { StageProvider, useStage } from '../context';
import { Heading } from '../Heading';
import { Light } from '../Light';
import { Step } from '../Step';
import { breakLines } from '../size/lines';
import { layMap } from '../size/map';
import { LINE } from '../size/map-names';
import { MAP } from '../size/sizes';

/** Countries and places: the one that is spoken of is in full colour, and its number stands beside the map. */
export function Maps({ scene }: { scene: Scene<'map'> }) {
  const stage = useStage();
  const { regions, places, land } = scene;
  const all = [...regions, ...places];
  const largest = Math.max(0, ...all.map(({ value }) => Math.abs(value ?? 0)));
  const written = writing(scene.unit, stage.lang, largest);
  const { panel, scale, shift, size, labels, radius, column, title } = layMap(
    scene,
    stage,
    written,
  );
  const count = all.length;
  const place = `translate(${shift.map(round).join(' ')}) scale(${Math.round(scale * 1e4) / 1e4})`;
  const style: CSSProperties = { ...panel, position: 'absolute' };
  const said = ({ name, value }: (typeof all)[number]) =>
    value === undefined ? name : `${name}: ${written.whole(value)}`;
  return (
    <>
      <StageProvider
        value={column ? { ...stage, area: { ...stage.area, width: column.width } } : stage}
      >
        <div style={column && { width: column.width }}>
          <Heading text={scene.heading} />
        </div>
      </StageProvider>
      {column && <Figures scene={scene} />}
      {title && (
        <Step
          n={0}
          className="map-title appear"
          style={{
            position: 'absolute',
            left: stage.area.left,
            top: title.top,
            width: stage.area.width,
            fontSize: MAP.title,
          }}
        >
          {scene.title}
        </Step>
      )}
      <div className="map-panel" style={style}>
        <svg
          className="chart map"
          viewBox={`0 0 ${round(panel.width)} ${round(panel.height)}`}
          aria-label={scene.title || plainText(scene.heading)}
        >
          <Step n={0} as="g" aria-hidden="true">
            <path className="land" d={land} transform={place} strokeWidth={round(3 / scale)} />
          </Step>
          {regions.map((region, i) => (
            <Lit key={region.name} n={i + 1} stays={i + 1 === count} words={said(region)}>
              <path
                className="region"
                d={region.outline}
                transform={place}
                strokeWidth={Math.round(30 / scale) / 10}
                style={{ '--share': shareOf(region.value, largest) } as CSSProperties}
              />
            </Lit>
          ))}
          {all.map((one, i) => {
            const label = labels[i];
            const isPlace = i >= regions.length;
            return (
              <Step
                key={one.name}
                n={i + 1}
                as="g"
                {...(isPlace ? { role: 'img', 'aria-label': said(one) } : { 'aria-hidden': true })}
              >
                {isPlace && (
                  <circle
                    className="spot"
                    cx={round(one.at[0] * scale + shift[0])}
                    cy={round(one.at[1] * scale + shift[1])}
                    r={radius}
                  />
                )}
                {label?.lead && (
                  <path
                    className="map-lead"
                    d={`M${label.lead.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}`}
                  />
                )}
                {label && (
                  <Words
                    className="map-name"
                    size={size}
                    x={label.at.x}
                    y={label.at.y}
                    lines={label.lines}
                    anchor={label.at.anchor}
                    line={LINE}
                  />
                )}
              </Step>
            );
          })}
        </svg>
      </div>
    </>
  );
}

/** How much of the colour a number has: zero has some. */
const shareOf = (value: number | undefined, largest: number): number =>
  value === undefined || largest === 0
    ? 0.5
    : Math.round((0.22 + 0.5 * (Math.abs(value) / largest)) * 100) / 100;

/** The numbers, one at a time; before the first of them, what they are. */
function Figures({ scene }: { scene: Scene<'map'> }) {
  const stage = useStage();
  const all = [...scene.regions, ...scene.places];
  const largest = Math.max(0, ...all.map(({ value }) => Math.abs(value ?? 0)));
  const written = writing(scene.unit, stage.lang, largest);
  const { column } = layMap(scene, stage, written);
  if (!column) return null;
  const { name: serif, strong, medium } = stage.letters;
  const texts = all.map(({ value }) => (value === undefined ? '' : written.brief(value)));
  const widest = Math.max(...texts.map((text) => serif(text)));
  const number = Math.min(MAP.number, column.width / Math.max(widest, 1));
  const isNumbered = texts.some((text) => text !== '');
  const names = Math.max(...all.map((one) => (isNumbered ? strong : serif)(one.name)));
  const most = isNumbered ? MAP.figureName : MAP.lone;
  const name = Math.max(Math.min(most, column.width / names), MAP.least);
  const lines = breakLines(scene.title, column.width / MAP.title, medium);
  const top = column.top + MAP.gap;
  const box = (height: number, from: number): CSSProperties => ({
    ...{ position: 'absolute', left: column.left, top: from, width: column.width, height },
  });
  return (
    <div className="map-figures">
      <Step
        n={0}
        className="map-title appear"
        style={{ ...box(lines.length * MAP.title * 1.2, column.top), fontSize: MAP.title }}
      >
        {scene.title}
      </Step>
      {all.map((one, i) => (
        <Light key={one.name} n={i + 1} last={i + 1 === all.length} stays words="">
          <div
            className="map-figure"
            style={box(number + name * 2.4, top + lines.length * MAP.title * 1.2)}
            aria-hidden="true"
          >
            {texts[i] && (
              <div className="map-number" style={{ fontSize: number }}>
                {texts[i]}
              </div>
            )}
            <div
              className={isNumbered ? 'map-of' : 'map-number'}
              style={{ fontSize: name }}
              dir="auto"
            >
              {one.name}
            </div>
          </div>
        </Light>
      ))}
    </div>
  );
}
