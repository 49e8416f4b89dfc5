/** Where a scene goes on in pages, those before the last, drawn for the browser's print: each at the step that shows all of it. */
import { ownIndexOf } from '../foreign/reveal';

const PROPERTIES = ['--p', '--in', '--out', '--back', '--gone'];
/** What keeps scenes and steps that are not shown from being read. */
export const HIDING = ['hidden', 'inert', 'aria-hidden'];

/** Puts a section for each before those of the slides, and returns what takes them away again. */
export function addPages(slides: readonly HTMLElement[]): () => void {
  const undo = slides.flatMap((slide) => {
    const stage = wideStage(slide);
    const [last, ...before] = pagesIn(stage);
    if (!stage || last === undefined || before.length === 0) return [];
    const { id } = slide;
    const pages = before.toReversed().map((step) => pageOf(slide, stage, step));
    slide.before(...pages);
    // Links lead to the first.
    slide.removeAttribute('id');
    for (const page of pages.slice(1)) page.removeAttribute('id');
    return [
      () => {
        for (const page of pages) page.remove();
        slide.id = id;
      },
    ];
  });
  return () => {
    for (const act of undo) act();
  };
}

/** The view that is printed, also where an upright screen has it wait. */
function wideStage(slide: HTMLElement): Element | null | undefined {
  const template = slide.querySelector<HTMLTemplateElement>(':scope > template');
  return document.documentElement.dataset.format === 'portrait'
    ? template?.content.firstElementChild
    : slide.querySelector(':scope > .stage');
}

/** The last step of each page, the last page first; Infinity is the last step of all (view/page-steps.tsx). */
function pagesIn(stage: Element | null | undefined): number[] {
  const turns = [...(stage?.querySelectorAll<HTMLElement>('[data-turn]') ?? [])];
  const steps = turns.map(({ dataset }) => Number(dataset.turn) - 1);
  return [Number.POSITIVE_INFINITY, ...[...new Set(steps)].sort((a, b) => b - a)];
}

function pageOf(slide: HTMLElement, stage: Element, step: number): HTMLElement {
  const page = slide.cloneNode(false) as HTMLElement;
  const shown = document.importNode(stage, true);
  page.append(shown);
  for (const name of HIDING) {
    page.removeAttribute(name);
    shown.removeAttribute(name);
  }
  for (const part of shown.querySelectorAll<HTMLElement | SVGElement>('.step')) {
    const hasCome = ownIndexOf(part) < step;
    const own = PROPERTIES.find((name) => part.classList.contains(`step-${name.slice(2)}`));
    // As the video sets it: its own property, the others by what is around it. print.css settles all.
    for (const name of PROPERTIES)
      part.style.setProperty(name, name !== own ? 'unset' : hasCome ? '1' : '0');
    if (hasCome) part.removeAttribute('inert');
  }
  return page;
}
