/** Problems of what any scene may hold: links, references, images; and of the scene that the thumbnail shows. */
import { error, type Messages, meant, quoted, warning } from '../words';

/** A link that leads to no scene. */
export interface Lost {
  id: string;
  line: number;
}

/** Links that are named one by one, and ids to choose from. */
const [MOST_LOST, MOST_IDS] = [5, 40];

const placesOf = (lost: readonly Lost[]): string => {
  const first = lost.slice(0, MOST_LOST).map(({ id, line }) => `${quoted(id)} (line ${line})`);
  const more = lost.length - first.length;
  return [...first, ...(more > 0 ? [`${more} more`] : [])].join(', ');
};

export const sceneMessages = {
  leftOut: (words: string) =>
    warning(
      `${quoted(words)} is neither shown nor spoken.`,
      'Write it as a paragraph, a list, or under a heading of its own.',
    ),
  linkUnsafe: (href: string) =>
    warning(
      `The link to ${quoted(href)} was dropped.`,
      'Links may go to https:, http: and mailto: addresses and to "#scene-id".',
    ),
  linkUnknown: (lost: readonly Lost[], all: readonly string[], known?: string) =>
    warning(
      lost.length === 1
        ? `The link leads to a scene ${quoted(lost[0]?.id ?? '')} that is not there.`
        : `${lost.length} links lead to scenes that are not there: ${placesOf(lost)}.`,
      `Name one by its id: ${all.slice(0, MOST_IDS).join(', ')}${all.length > MOST_IDS ? ' …' : '.'}${meant(known)}`,
    ),
  referenceUnknown: (id: string) =>
    warning(
      `There is no footnote "[^${id}]:", so its mark is left out.`,
      `Add a line "[^${id}]: **Short form.** The source."`,
    ),
  referenceUnused: (id: string) =>
    warning(
      `The footnote "[^${id}]" is never cited; it stands at the end of the references.`,
      `Cite it with [^${id}] in a scene, or remove it.`,
    ),
  imageInText: (src: string) =>
    warning(
      `The image ${quoted(src)} stands in a line that holds words only, and is left out.`,
      'Put it in a paragraph of its own.',
    ),
  imageBadges: (count: number) =>
    warning(
      count === 1 ? 'A badge is left out.' : `${count} badges are left out.`,
      'They tell readers of a page how a project is; nothing need be done.',
    ),
  imageAlt: (src: string, mended: string) =>
    warning(
      `The image ${quoted(src)} has no alternative text${mended ? `, and is called ${quoted(mended)}` : ''}.`,
      'Say in the brackets what it shows: ![A neuron and its branches](neuron.svg).',
    ),
  imageMissing: (src: string, near: string | undefined) =>
    warning(
      `The image ${quoted(src)} is not there; its words stand in its place.`,
      `Put it beside the document, or correct its name.${meant(near)}`,
    ),
  imageOutside: (src: string) =>
    warning(
      `The image ${quoted(src)} lies outside the document's folder; its words stand in its place.`,
      'Copy it beside the document and name it from there.',
    ),
  imageRemote: (src: string) =>
    warning(
      `The image ${quoted(src)} is on the web; its words stand in its place.`,
      'Run "lectern fetch", which saves it beside the document: nothing is fetched when building.',
    ),
  imageChanged: (src: string, file: string) =>
    warning(
      `The file ${quoted(file)} is not what was fetched from ${quoted(src)}, and is shown as it is.`,
      'Run "lectern fetch --again", or name the file itself.',
    ),
  imageBroken: (src: string) =>
    warning(
      `${quoted(src)} is not an image that can be shown; its words stand in its place.`,
      'Use a whole file of PNG, JPEG, WebP, AVIF, GIF or SVG.',
    ),
  videoRemote: (src: string) =>
    warning(
      `The video ${quoted(src)} is on the web; its words stand in its place.`,
      'Save it beside the document: nothing is fetched when building.',
    ),
  videoBroken: (src: string) =>
    warning(
      `${quoted(src)} is not a video that can be played; its words stand in its place.`,
      'Use a whole file of MP4 or WebM.',
    ),
  filmSilent: (src: string) =>
    warning(
      `${quoted(src)} is to be heard, and has no sound.`,
      'Take ".sound" away, or name a video that has a sound track.',
    ),
  filmCut: (src: string, seconds: number, shown: number) =>
    warning(
      `The video ${quoted(src)} lasts ${seconds} seconds; the video that is made shows the first ${shown} of them.`,
      'Cut it to what is to be seen; the deck plays all of it.',
    ),
  brandMoved: (key: string, asked: string, used: string) =>
    warning(
      `The ${key} ${quoted(asked)} of the brand would not be read everywhere: ${quoted(used)} is used, the nearest that is.`,
      `Write ${quoted(used)}, or another colour that stands out from the ground.`,
    ),
  brandFont: (name: string, why: string) =>
    warning(
      `The font ${quoted(name)} is left out: ${why}.`,
      "Name WOFF2, WOFF, TTF or OTF files in the document's folder, or install the package that you name: npm install @fontsource/lora.",
    ),
  themeStyle: (place: string, why: string) =>
    error(
      `${quoted(place)} cannot be used: ${why}.`,
      "Name files of the document's folder by url(…), and nothing else; import no other sheets.",
    ),
  brandLogo: (src: string, why: string) =>
    warning(
      `The logo ${quoted(src)} is left out: ${why}.`,
      "Name a PNG, SVG, JPEG or WebP in the document's folder.",
    ),
  thumbnailScene: (id: string, known: string | undefined, all: readonly string[]) =>
    error(
      `The thumbnail shows a scene ${quoted(id)} that is not there.`,
      `Name one by its id: ${all.join(', ')}.${meant(known)}`,
    ),
  thumbnailStep: (step: number, scene: string, last: number) =>
    error(
      `The thumbnail shows step ${step} of ${quoted(scene)}, whose last step is ${last}.`,
      `Name a step from 0 to ${last}, or leave it out: then it is the last.`,
    ),
} satisfies Messages;
