/** In the browser: the quiet ground behind letters that have an outline in its colour. */

/** Of the height of a line, above and below its digits. */
const SPARE = 0.2;

/**
 * Lays a panel behind each text of a chart in place of its outline: outlined letters go into a PDF as drawings, not as text.
 */
export function layPanels(): void {
  for (const text of document.querySelectorAll<SVGTextElement>('.chart text')) {
    const { stroke, strokeWidth, opacity } = getComputedStyle(text);
    if (stroke === 'none') continue;
    const { x, y, width, height } = text.getBBox();
    const edge = Number.parseFloat(strokeWidth) / 2;
    const panel = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    const place = {
      x: x - edge,
      y: y + height * SPARE - edge,
      width: width + 2 * edge,
      height: height * (1 - 2 * SPARE) + 2 * edge,
      rx: edge,
      fill: stroke,
      opacity,
    };
    for (const [name, value] of Object.entries(place)) panel.setAttribute(name, String(value));
    text.before(panel);
    text.style.stroke = 'none';
  }
}
