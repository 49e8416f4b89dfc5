/** How Mermaid draws for us: safe, without HTML, the same each time, in the theme's colours and our type. */
import type { Meta } from '../document/schema';
import { themes } from '../theme/themes';
import { c4Colours, variablesOf } from './colours';
import { FAMILY } from './letters';

/** What no diagram may say of itself: it is drawn as all others are. */
const OURS = [
  ...(['secure', 'securityLevel', 'startOnLoad', 'maxTextSize', 'maxEdges'] as const),
  ...(['suppressErrorRendering', 'htmlLabels', 'deterministicIds', 'deterministicIDSeed'] as const),
  ...(['theme', 'themeVariables', 'themeCSS', 'darkMode', 'fontFamily', 'altFontFamily'] as const),
  ...(['look', 'handDrawnSeed', 'dompurifyConfig', 'textPlacement', 'useMaxWidth'] as const),
];

const PLAIN = { useMaxWidth: false } as const;

/** Mermaid's configuration. */
export function configOf(theme: Meta['theme']): Record<string, unknown> {
  const { surface, muted, text, line, series } = themes[theme];
  return {
    ...{ startOnLoad: false, securityLevel: 'strict', htmlLabels: false, secure: OURS },
    ...{ deterministicIds: true, deterministicIDSeed: 'lectern', suppressErrorRendering: true },
    ...{ theme: 'base', themeVariables: variablesOf(theme), fontFamily: FAMILY, logLevel: 5 },
    flowchart: { ...PLAIN, htmlLabels: false },
    class: { ...PLAIN, htmlLabels: false },
    state: PLAIN,
    sequence: { ...PLAIN, textPlacement: 'tspan' },
    er: { ...PLAIN, nodeSpacing: 50, rankSpacing: 80 },
    requirement: PLAIN,
    block: PLAIN,
    mindmap: PLAIN,
    timeline: PLAIN,
    gantt: PLAIN,
    pie: PLAIN,
    architecture: { ...PLAIN, fontSize: 16 },
    kanban: PLAIN,
    gitGraph: { ...PLAIN, showCommitLabel: true },
    journey: {
      ...PLAIN,
      ...{ textPlacement: 'tspan', taskFontFamily: FAMILY, sectionColours: [text] },
      actorColours: [...series, muted, line],
      ...{ sectionFills: [surface], leftMargin: 150, maxLabelWidth: 300, taskFontSize: 18 },
      ...{
        width: 170,
        height: 60,
        titleFontFamily: FAMILY,
        titleFontSize: '26px',
        titleColor: text,
      },
    },
    quadrantChart: {
      ...{ ...PLAIN, chartWidth: 820, chartHeight: 520, titleFontSize: 24, pointRadius: 7 },
      ...{ quadrantLabelFontSize: 20, pointLabelFontSize: 18, pointTextPadding: 8 },
      ...{ xAxisLabelFontSize: 20, yAxisLabelFontSize: 20 },
    },
    xyChart: {
      ...{ ...PLAIN, width: 820, height: 480, titleFontSize: 24 },
      xAxis: { labelFontSize: 18, titleFontSize: 20 },
      yAxis: { labelFontSize: 18, titleFontSize: 20 },
    },
    sankey: { ...PLAIN, width: 820, height: 460, linkColor: 'gradient', nodeAlignment: 'justify' },
    packet: { ...PLAIN, rowHeight: 56, bitWidth: 28, paddingY: 26 },
    radar: {
      ...PLAIN,
      width: 560,
      height: 480,
      marginTop: 60,
      marginBottom: 60,
      marginLeft: 160,
      marginRight: 220,
    },
    treemap: { ...PLAIN, showValues: true },
    c4: { ...PLAIN, textPlacement: 'tspan', ...c4Colours(theme) },
  };
}

/** What no configuration of Mermaid's reaches, as CSS, by the kind of diagram; names in capitals are the theme's colours. */
const STYLES: Readonly<Record<string, string>> = {
  C4: 'text,tspan{fill:TEXT!important}',
  gitGraph:
    '.commit-label-bkg{opacity:0!important}' +
    '.commit-label{paint-order:stroke;stroke:GROUND;stroke-width:4px;stroke-linejoin:round}',
  journey:
    'text{fill:TEXT!important}.journey-section rect,rect.journey-section{stroke:LINE}' +
    '.face{fill:GROUND!important;stroke:MUTED}.legend{font-size:18px}',
  sankey:
    '.links .link,.link{mix-blend-mode:normal!important}.node-labels,.node-labels text{font-size:18px}',
  kanban:
    '.section rect,.cluster rect{fill:SURFACE!important;stroke:LINE!important}.cluster-label text,.cluster-label tspan,' +
    '.section text,.section tspan,.label text,.label tspan,text,tspan{fill:TEXT!important}' +
    '.items rect,.node rect{fill:GROUND!important;stroke:LINE!important}',
  radar: '.radarLegendText,.radarAxisLabel,text{font-size:20px!important;fill:TEXT!important}',
  packet: 'text{font-size:16px!important}',
};

/** The sheet of a source. */
export function styleOf(theme: Meta['theme'], source: string): string {
  const { ground, surface, text, muted, line } = themes[theme];
  const kinds = Object.entries(STYLES).filter(([kind]) =>
    new RegExp(`^\\s*${kind}`, 'm').test(source),
  );
  const colours: Record<string, string> = {
    ...{ GROUND: ground, SURFACE: surface, TEXT: text, MUTED: muted, LINE: line },
  };
  const css = kinds.map(([, css]) => css).join('');
  const own = css.replace(/[A-Z]{4,}/g, (name) => colours[name] ?? name);
  return `text,tspan{font-family:${FAMILY}!important}${own}`;
}
