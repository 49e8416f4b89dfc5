/** How Mermaid draws for us: safe, without HTML, the same each time, in the theme's colours and our type. */
import type { Meta } from '../document/schema';
import { themes } from '../view/theme';

/** Its families, as the picture names them: it carries their letters. */
export const FAMILY = "'Lectern Sans', 'Noto Color Emoji', Helvetica, Arial, sans-serif";

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

/** Names of Mermaid's theme `base`: what is left out it derives of these. */
function variablesOf(theme: Meta['theme']): Record<string, unknown> {
  const { ground, surface, text, muted, line, accent, second, series } = themes[theme];
  const numbered = (name: string, count: number, of: (i: number) => string) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`${name}${i}`, of(i)]));
  const seriesAt = (i: number) => series[i % series.length] ?? accent;
  return {
    ...{ darkMode: theme === 'night', background: ground, fontFamily: FAMILY, fontSize: '16px' },
    ...{ primaryColor: surface, primaryTextColor: text, primaryBorderColor: muted },
    ...{ secondaryColor: surface, secondaryTextColor: text, secondaryBorderColor: muted },
    ...{ tertiaryColor: ground, tertiaryTextColor: text, tertiaryBorderColor: line },
    ...{ lineColor: muted, textColor: text, titleColor: text, mainBkg: surface, nodeBorder: muted },
    ...{
      edgeLabelBackground: ground,
      clusterBkg: ground,
      clusterBorder: line,
      arrowheadColor: muted,
    },
    ...{
      noteBkgColor: surface,
      noteTextColor: text,
      noteBorderColor: line,
      errorTextColor: accent,
    },
    ...{ rowOdd: ground, rowEven: surface, attributeBackgroundColorOdd: ground },
    ...{ attributeBackgroundColorEven: surface, labelColor: text, labelTextColor: text },
    ...{ relationColor: muted, relationLabelBackground: ground, relationLabelColor: text },
    ...{
      requirementBackground: surface,
      requirementBorderColor: muted,
      requirementTextColor: text,
    },
    ...{ archEdgeColor: muted, archEdgeArrowColor: muted, archGroupBorderColor: muted },
    ...{ tagLabelColor: text, tagLabelBackground: surface, tagLabelBorder: muted },
    ...{ commitLabelColor: text, commitLabelBackground: ground, commitLabelFontSize: '14px' },
    ...{ tagLabelFontSize: '14px', commitLineColor: line },
    ...numbered('git', 8, seriesAt),
    ...numbered('gitInv', 8, () => ground),
    ...numbered('gitBranchLabel', 8, () => ground),
    ...numbered('fillType', 8, (i) => (i % 2 === 0 ? surface : line)),
    ...numbered('actor', 6, seriesAt),
    ...numbered('cScale', 12, seriesAt),
    ...numbered('cScaleLabel', 12, () => ground),
    ...numbered('cScaleInv', 12, () => ground),
    ...numbered('pie', 13, seriesAt),
    ...numbered('venn', 9, seriesAt),
    ...{ quadrant1Fill: surface, quadrant2Fill: ground, quadrant3Fill: surface },
    ...{ quadrant4Fill: ground, quadrant1TextFill: muted, quadrant2TextFill: muted },
    ...{ quadrant3TextFill: muted, quadrant4TextFill: muted, quadrantPointFill: accent },
    ...{ quadrantPointTextFill: text, quadrantXAxisTextFill: text, quadrantYAxisTextFill: text },
    ...{ quadrantInternalBorderStrokeFill: line, quadrantExternalBorderStrokeFill: muted },
    quadrantTitleFill: text,
    xyChart: {
      ...{
        backgroundColor: ground,
        titleColor: text,
        xAxisLabelColor: text,
        yAxisLabelColor: text,
      },
      ...{ xAxisTitleColor: muted, yAxisTitleColor: muted, xAxisTickColor: muted },
      ...{ yAxisTickColor: muted, xAxisLineColor: line, yAxisLineColor: line },
      plotColorPalette: series.join(', '),
    },
    packet: {
      ...{ startByteColor: muted, endByteColor: muted, labelColor: text, titleColor: text },
      ...{ blockStrokeColor: muted, blockFillColor: surface },
      ...{ labelFontSize: '14px', byteFontSize: '12px' },
    },
    radar: { axisColor: muted, graticuleColor: line, curveOpacity: 0.25, graticuleOpacity: 0.4 },
    personBorder: second,
    personBkg: surface,
  };
}

/** C4 has colours of its own for each of its shapes. */
function c4Colours(theme: Meta['theme']): Record<string, string> {
  const { surface, ground, muted, line, accent, second } = themes[theme];
  const inner = ['person', 'system', 'system_db', 'system_queue', 'container', 'container_db'];
  const others = ['container_queue', 'component', 'component_db', 'component_queue'];
  const shapes = [...inner, ...others];
  return Object.fromEntries([
    ...shapes.flatMap((name) => [
      [`${name}_bg_color`, surface],
      [`${name}_border_color`, name === 'person' ? accent : second],
    ]),
    ...shapes.flatMap((name) => [
      [`external_${name}_bg_color`, ground],
      [`external_${name}_border_color`, muted],
    ]),
    ['boundary_border_color', line],
  ]);
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

/** Colours that Mermaid always takes, and ours: those of a sankey's bands (d3's Tableau 10), of icons, and of lines. */
export function swapsOf(theme: Meta['theme']): ReadonlyMap<string, string> {
  const { series, muted, second, line } = themes[theme];
  const bands = '#4e79a7 #f28e2c #e15759 #76b7b2 #59a14f #edc949 #af7aa1 #ff9da7 #9c755f #bab0ab';
  const ours = [...series, muted];
  const swaps = bands.split(' ').map((from, i) => [from, ours[i % ours.length] ?? muted] as const);
  const icons = ['#087ebf', theme === 'night' ? line : second] as const;
  return new Map([...swaps, icons, ['#444444', muted], ['#444', muted]]);
}
