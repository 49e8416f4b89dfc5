import { directionOf } from '../../language/tag';
import { blockOf } from '../../scene/group';
import type { PictureFile } from '../../scene/image/schema';
import { richOf } from '../../scene/inline';
import type { Scene } from '../../scene/schema';
import { pictureFor } from '../../timeline/pictures';
import { AREAS } from '../area';
import { useStage } from '../context';
import { FullPicture } from '../FullPicture';
import { Heading } from '../Heading';
import { Linked, PictureImage } from '../PictureImage';
import { RichText } from '../RichText';
import { SoloPicture } from '../SoloPicture';
import { Step } from '../Step';
import { PICTURE_SIGN } from '../sign';
import { sized } from '../size/fit';
import { layoutSolo } from '../size/group/layout';
import { isEmpty } from '../size/heading';
import { sizeFigure, sizeWords } from '../size/kinds/figure';
import { sizeMissing, sizeSlim, slimSign, slimWords } from '../size/kinds/missing';

type Of = { scene: Scene<'figure'> };

export function Figure({ scene }: Of) {
  const { canvas, area, letters, lang } = useStage();
  const picture = pictureFor(scene, canvas);
  const isAlone = area.width === AREAS[canvas].width && area.height === AREAS[canvas].height;
  if (picture && scene.place === 'full' && isAlone)
    return <FullPicture scene={scene} picture={picture} />;
  if (!picture && isAlone && !isEmpty(scene.heading)) return <Missing scene={scene} />;
  const block = blockOf(scene);
  const { heading } = scene;
  const solo = isAlone
    ? layoutSolo(scene, letters, canvas, AREAS[canvas], directionOf(lang))
    : undefined;
  const isToldElsewhere = solo?.caption !== undefined || scene.caption === scene.alt;
  if (solo)
    return (
      <SoloPicture {...{ heading, block, solo }}>
        <Words scene={{ ...scene, heading: [], caption: isToldElsewhere ? '' : scene.caption }} />
      </SoloPicture>
    );
  return (
    <>
      <Heading text={scene.heading} />
      <figure className="body picture">
        {picture ? <Shown scene={scene} picture={picture} /> : <Words scene={scene} />}
      </figure>
    </>
  );
}

function Shown({ scene, picture }: Of & { picture: PictureFile }) {
  const stage = useStage();
  const { width, height, caption } = sizeFigure(scene, picture, stage);
  return (
    <>
      <PictureImage scene={scene} picture={picture} size={{ width, height }} />
      <Caption text={scene.caption} size={caption} />
    </>
  );
}

/** A frame with the words for a picture that cannot be shown; among other blocks a slim line. */
function Words({ scene }: Of) {
  const stage = useStage();
  const slim = sizeSlim(scene, stage);
  if (slim !== undefined) return <Slim scene={scene} size={slim} />;
  const { width, height, sign, words, room, caption } = sizeWords(scene, stage);
  const alt = scene.alt === scene.caption ? '' : scene.alt;
  return (
    <>
      <Linked href={scene.href}>
        <Step n={0} className={`words appear${alt ? '' : ' none'}`} style={{ width, height }}>
          <Sign size={sign} />
          {alt && (
            <p className="serif" style={sized(words)} dir="auto">
              <RichText text={richOf(alt)} room={room} />
            </p>
          )}
        </Step>
      </Linked>
      <Caption text={scene.caption} size={caption} />
    </>
  );
}

/** The heading has the stage of a picture that cannot be shown. */
function Missing({ scene }: Of) {
  const { line, heading, across, size } = sizeMissing(scene, useStage());
  return (
    <>
      <div className="alone">
        <Heading text={scene.heading} size={heading} width={across} />
      </div>
      <figure className="picture" style={{ height: line }}>
        <Slim scene={scene} size={size} />
      </figure>
    </>
  );
}

function Slim({ scene, size }: Of & { size: number }) {
  const [first, ...others] = slimWords(scene);
  return (
    <Linked href={scene.href}>
      <Step n={0} className="slim appear" style={sized(size)}>
        <Sign size={slimSign(size)} />
        <div>
          {first && <p dir="auto">{first}</p>}
          {others.map((text) => (
            <Caption key={text} text={text} size={size} />
          ))}
        </div>
      </Step>
    </Linked>
  );
}

const Sign = ({ size }: { size: number }) => (
  <svg className="sign" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
    <path d={PICTURE_SIGN} />
  </svg>
);

function Caption({ text, size }: { text: string; size: number }) {
  if (!text) return null;
  return (
    <Step n={1} as="figcaption" className="rise" style={sized(size)} dir="auto">
      {text}
    </Step>
  );
}
