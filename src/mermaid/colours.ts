/** The theme's colours under the names that Mermaid has for them. */
import type { Meta } from '../document/schema';
import { themes } from '../theme/themes';
import { FAMILY } from './letters';

/** Names of Mermaid's theme `base`: what is left out it derives of these. */
export function variablesOf(theme: Meta['theme']): Record<string, unknown> {
  const { ground, surface, text, muted, line, accent, second, series } = themes[theme];
  const numbered = (name: string, count: number, of: (i: number) => string) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`${name}${i}`, of(i)]));
  const seriesAt = (i: number) => series[i % series.length] ?? accent;
  return {
    ...{
      darkMode: themes[theme].scheme === 'dark',
      background: ground,
      fontFamily: FAMILY,
      fontSize: '16px',
    },
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

/** px */
const C4_TYPE = 18;

/** C4 has colours of its own for each of its shapes, and type. */
export function c4Colours(theme: Meta['theme']): Record<string, string | number> {
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
      [`${name}FontSize`, C4_TYPE],
      [`external_${name}FontSize`, C4_TYPE],
    ]),
    ['boundary_border_color', line],
    ['boundaryFontSize', C4_TYPE],
    ['messageFontSize', C4_TYPE],
    ['width', 270],
  ]);
}

/** Colours that Mermaid always takes, and ours: those of a sankey's bands (d3's Tableau 10), of icons, and of lines. */
export function swapsOf(theme: Meta['theme']): ReadonlyMap<string, string> {
  const { series, muted, second, line } = themes[theme];
  const bands = '#4e79a7 #f28e2c #e15759 #76b7b2 #59a14f #edc949 #af7aa1 #ff9da7 #9c755f #bab0ab';
  const ours = [...series, muted];
  const swaps = bands.split(' ').map((from, i) => [from, ours[i % ours.length] ?? muted] as const);
  const icons = ['#087ebf', themes[theme].scheme === 'dark' ? line : second] as const;
  return new Map([...swaps, icons, ['#444444', muted], ['#444', muted]]);
}
