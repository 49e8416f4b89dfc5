/** The look of the neurons scene: all that moves is drawn from `--in`, `--p` and `--out`. */
export const style = `
.stage-neurons .heading { max-width: 640px; position: relative; }
.stage-neurons .network {
  position: absolute; inset: 0; display: block;
  box-shadow: inset -1192px 0 color-mix(in oklab, var(--second) 15%, var(--ground));
  --rest: color-mix(in srgb, var(--muted) 46%, var(--ground));
}
.stage-neurons .network * {
  --lit: clamp(0, var(--in) * 2.6 - var(--delay, 0), 1);
  --new: clamp(0, var(--p) * 2.6 - var(--delay, 0), 1);
  --calm: calc(var(--out) * 100%);
}
.stage-neurons .arm {
  fill: color-mix(in srgb, var(--quiet) var(--calm),
    color-mix(in srgb, var(--accent) calc(var(--lit) * 100%), var(--rest)));
}
.stage-neurons .body { --quiet: var(--second); }
.stage-neurons .nucleus {
  fill: color-mix(in srgb, var(--ground) var(--calm),
    color-mix(in srgb, var(--caption-accent) calc(var(--lit) * 100%), var(--ground)));
}
.stage-neurons .halo { fill: url(#glow); opacity: calc(var(--lit) * (1 - var(--out))); }
.stage-neurons #glow stop { stop-color: var(--caption-accent); }
.stage-neurons :is(.worn, .sheath, .signal, .grown) { fill: none; stroke-linecap: round; }
.stage-neurons .worn { stroke: color-mix(in srgb, var(--line) var(--calm), var(--rest)); stroke-width: 8; }
.stage-neurons .sheath {
  stroke: color-mix(in srgb, var(--line) var(--calm), var(--rest));
  stroke-width: 22; stroke-dasharray: 34 34;
}
.stage-neurons .signal {
  stroke: var(--accent); stroke-width: 8; stroke-dasharray: 1 1;
  stroke-dashoffset: calc(1 - var(--lit)); opacity: calc(min(1, var(--lit) * 20) * (1 - var(--out)));
}
.stage-neurons .worn-end {
  fill: color-mix(in srgb, var(--line) var(--calm),
    color-mix(in srgb, var(--accent) calc(var(--lit) * 100%), var(--rest)));
}
.stage-neurons .drop {
  fill: var(--accent); stroke: var(--ground); stroke-width: 3; paint-order: stroke;
  opacity: calc(min(1, var(--lit) * 4) * (1 - var(--out)));
  transform: translate(calc(var(--x) * var(--lit)), calc(var(--y) * var(--lit)));
}
.stage-neurons .grown {
  stroke: var(--second); stroke-width: 9; stroke-dasharray: 1 1;
  stroke-dashoffset: calc(1 - var(--new)); opacity: min(1, calc(var(--new) * 20));
}
.stage-neurons .twig { stroke-width: 6; }
.stage-neurons .bud {
  fill: var(--second); transform-box: fill-box; transform-origin: center; transform: scale(var(--new));
}
.stage-neurons .labels { margin-top: auto; position: relative; width: 556px; }
.stage-neurons .label {
  display: flex; align-items: center; gap: 24px; height: 132px; position: relative;
  border-top: 2px solid var(--line);
  font-size: 50px; font-weight: 600; line-height: 1.12; text-wrap: balance;
  color: color-mix(in srgb, var(--text) calc(var(--p) * 100%), var(--muted));
}
.stage-neurons .label svg { flex: none; opacity: calc(0.35 + 0.65 * var(--p)); }
.stage-neurons .label::before {
  content: ""; position: absolute; inset: -2px 0 auto; height: 4px; background: var(--accent);
  transform-origin: left; transform: scaleX(var(--p));
}
.stage-neurons.narrow .network { box-shadow: none; }
/* Upright, the net stands between heading and labels; in the square, the labels stand beside each other. */
.stage-neurons.narrow .heading { max-width: none; }
.stage-neurons.narrow .labels { width: auto; }
.stage-neurons.narrow .label { height: 108px; font-size: 54px; }
.stage-neurons[data-format="square"] .labels {
  display: grid; grid-template-columns: repeat(3, 1fr); gap: 32px;
}
.stage-neurons[data-format="square"] .label {
  flex-direction: column; align-items: flex-start; gap: 6px; height: 236px; padding-top: 16px; font-size: 46px;
}
.stage-neurons[data-format="square"] .label svg { width: 56px; height: 62px; }
.stage-neurons .sign-drops { fill: none; stroke: var(--accent); stroke-width: 19; stroke-linecap: round; }
.stage-neurons .sign-way { fill: none; stroke: var(--second); stroke-width: 9; stroke-linecap: round; }
.stage-neurons .sign-rest { fill: none; stroke: var(--second); stroke-width: 12; }
`;
