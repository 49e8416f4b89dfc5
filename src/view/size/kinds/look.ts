/** Where a picture stands, how the camera goes to its parts, and what is written beside them. */
import { plainText } from '../../../scene/inline';
import type { Region } from '../../../scene/region';
import type { Scene } from '../../../scene/schema';
import { canvasOf, fitSize, type Space } from '../fit';
import type { Rect } from '../group/rect';
import { isEmpty } from '../heading';
import { countLines, narrowWidth } from '../lines';
import { HEADING, LOOK } from '../sizes';

type Look = Scene<'look'>;

/** What a point of the picture is moved by: first scaled, then shifted; px of the stage. */
export interface Shot {
  scale: number;
  x: number;
  y: number;
}

export interface LookSizes {
  /** The whole picture, px from the corner of the stage. */
  picture: Rect;
  /** From the shot before to that of each part. */
  moves: Shot[];
  /** Each part on the picture as it stands at first, and how much larger it is when it is looked at. */
  frames: (Rect & { scale: number })[];
  heading: { size: number; width: number };
  /** Where labels stand, and sizes of their names and words. */
  label: Rect & { lead: number; text: number; inner: number; inset: number };
}

export function sizeLook(
  scene: Look,
  space: Space,
  stage: { width: number; height: number },
): LookSizes {
  const { least } = LOOK;
  const { most, part, height: high, target, label } = LOOK[space.format];
  const { area, letters } = space;
  const across = area.width * part;
  const size = fitSize(
    most,
    least,
    high,
    (px) => countLines(scene.heading, across, px, letters.serif) * px * HEADING.line,
  );
  const lines = countLines(scene.heading, across, size, letters.serif);
  const heading = { size, width: narrowWidth(scene.heading, across, size, letters.serif) };
  const below = isEmpty(scene.heading)
    ? area.top
    : area.top + LOOK.plate + HEADING.rule + lines * size * HEADING.line + LOOK.gap;
  const view = { ...target, top: Math.max(target.top, below) };
  const room = { ...view, height: target.top + target.height - view.top };
  const whole = wholeShot(scene, stage, space, below);
  const shots = scene.parts.map(({ region }) => shotOf(pxOf(region, scene), room, whole.scale));
  const type = labelType(
    scene,
    label.width - label.inset - label.end,
    label.height - label.foot,
    space,
  );
  return {
    ...{ heading, label: { ...label, ...type } },
    picture: {
      ...{ left: whole.x, top: whole.y },
      ...{ width: scene.width * whole.scale, height: scene.height * whole.scale },
    },
    moves: shots.map((shot, i) => between(shots[i - 1] ?? whole, shot)),
    frames: scene.parts.map(({ region }, i) => {
      const { left, top, width, height } = pxOf(region, scene);
      const shot = shots[i] ?? whole;
      return {
        ...{ left: whole.x + left * whole.scale, top: whole.y + top * whole.scale },
        ...{ width: width * whole.scale, height: height * whole.scale },
        scale: shot.scale / whole.scale,
      };
    }),
  };
}

const pxOf = ({ left, top, width, height }: Region, size: Look): Rect => ({
  ...{ left: (left / 100) * size.width, top: (top / 100) * size.height },
  ...{ width: (width / 100) * size.width, height: (height / 100) * size.height },
});

/** All of the picture: over the stage where little of it is cut off, else as large as it has room below the heading. */
function wholeShot(
  { width, height }: Look,
  stage: { width: number; height: number },
  { format }: Space,
  below: number,
): Shot {
  const { foot, cut } = LOOK[format];
  const size = { width, height };
  const cover = Math.max(stage.width / width, stage.height / height);
  const lost = 1 - (stage.width * stage.height) / (width * height * cover * cover);
  if (lost <= cut) return centred(size, cover, { left: 0, top: 0, ...stage });
  const room = { left: 0, top: below, width: stage.width, height: foot - below };
  const [one, other] = [room.width / width, room.height / height];
  return centred(size, Math.min(Math.max(one, other), Math.min(one, other) / (1 - cut)), room);
}

const centred = (
  { width, height }: { width: number; height: number },
  scale: number,
  room: Rect,
): Shot => ({
  scale,
  x: room.left + (room.width - width * scale) / 2,
  y: room.top + (room.height - height * scale) / 2,
});

/** A part in the middle of its room, no larger than the camera goes. */
function shotOf(part: Rect, room: Rect, whole: number): Shot {
  const wanted = Math.min(room.width / part.width, room.height / part.height);
  const scale = Math.min(wanted, whole * LOOK.zoom);
  return {
    scale,
    x: room.left + room.width / 2 - (part.left + part.width / 2) * scale,
    y: room.top + room.height / 2 - (part.top + part.height / 2) * scale,
  };
}

/** From one shot to another. */
function between(from: Shot, to: Shot): Shot {
  const scale = to.scale / from.scale;
  return { scale, x: to.x - from.x * scale, y: to.y - from.y * scale };
}

/** The largest type that all labels have room for. */
function labelType({ parts }: Look, inner: number, height: number, space: Space) {
  const { letters } = space;
  const { name, words } = LOOK[space.format];
  const { least } = LOOK[canvasOf(space)];
  const heightAt = (lead: number, text: number) =>
    Math.max(
      ...parts.map((part) => {
        const head = countLines(part.lead, inner, lead, letters.serif) * lead * LOOK.leadLine;
        const body = countLines(part.text, inner, text, letters.medium) * text * LOOK.line;
        return head + body + (plainText(part.text) && head ? LOOK.between : 0);
      }),
    );
  const most = height - 2 * LOOK.above;
  const text = fitSize(words, least, most, (px) => heightAt(Math.round((px * name) / words), px));
  return { lead: Math.round((text * name) / words), text, inner };
}
