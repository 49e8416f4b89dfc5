/** A number that is drawn to scale, in figures and in words beside the picture. */
import type { CSSProperties } from 'react';
import type { Drawing, Picture } from '../../scene/drawing/schema';
import { richOf } from '../../scene/inline';
import { useStage } from '../context';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { layOutDrawing, type Place, type Words as Sizes } from '../size/drawing/layout';
import { sized } from '../size/fit';
import type { Rect } from '../size/group/rect';
import { Areas } from './Areas';
import { Bars } from './Bars';
import { Calendar } from './Calendar';
import { Crowd } from './Crowd';
import { Percent } from './Percent';
import { Years } from './Years';

export interface DrawnProps {
  drawing: Drawing;
  /** Its first step. */
  first: number;
  /** The step with which what is not lit yet comes: 0 where nothing stands before it. */
  ahead: number;
  place: Place;
  /** How many steps it has. */
  steps: number;
  /** px of a figure at most, so that crowds of one scene have one scale. */
  most?: number;
}

export function Drawn({ drawing, place, ...others }: DrawnProps) {
  const { first, ahead } = others;
  const { letters } = useStage();
  const { words, picture, panel } = layOutDrawing(drawing, place, letters);
  return (
    <div className="drawn" style={{ width: place.width, height: place.height }}>
      {panel && <Step n={ahead} className="drawn-ground" style={placed(panel)} />}
      <PictureOf picture={drawing.picture} room={picture} place={place} {...others} />
      <Step
        n={first}
        className="drawn-words"
        style={placed(words)}
        data-row={words.isRow || undefined}
      >
        <Words drawing={drawing} sizes={words} />
      </Step>
    </div>
  );
}

const placed = ({ left, top, width, height }: Rect): CSSProperties => ({
  ...{ left, top, width, height },
});

function Words({ drawing: { figure, hedge, words }, sizes }: { drawing: Drawing; sizes: Sizes }) {
  const { letters } = useStage();
  return (
    <>
      {figure !== '' && (
        <div className="drawn-figure">
          {hedge && (
            <span className="drawn-hedge" style={sized(sizes.hedge)}>
              {hedge}{' '}
            </span>
          )}
          <b className="serif" style={sized(sizes.figure)}>
            {figure}
          </b>
        </div>
      )}
      {words !== '' && (
        <p className="drawn-said" style={sized(sizes.size)} dir="auto">
          <RichText
            text={richOf(words)}
            room={{ width: sizes.width, size: sizes.size, ems: letters.strong }}
          />
        </p>
      )}
    </>
  );
}

export interface PictureProps<P extends Picture = Picture> {
  picture: P;
  room: Rect;
  place: Place;
  first: number;
  ahead: number;
  steps: number;
  most?: number;
}

function PictureOf({ picture, ...others }: PictureProps) {
  switch (picture.form) {
    case 'crowd':
      return <Crowd picture={picture} {...others} />;
    case 'percent':
      return <Percent picture={picture} {...others} />;
    case 'bars':
      return <Bars picture={picture} {...others} />;
    case 'areas':
      return <Areas picture={picture} {...others} />;
    case 'calendar':
      return <Calendar picture={picture} {...others} />;
    case 'years':
      return <Years picture={picture} {...others} />;
  }
}
