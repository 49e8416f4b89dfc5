/** Reveal's speaker view, with nothing lying over what is shown next. */

/** Of Reveal's own window (plugin/notes). */
const NAME = 'reveal.js - Notes';
const STYLE = `
body { margin: 0; font-family: system-ui, sans-serif; }
#speaker-controls { padding-bottom: 56px; }
.overlay-element { height: 28px; line-height: 28px; border-radius: 6px; }
#upcoming-slide .label { inset: auto 18px 18px auto; }
#speaker-layout { inset: auto auto 16px 16px; }
.speaker-controls-time, .speaker-controls-pace { padding-bottom: 12px; }
.speaker-controls-time .pacing-title { margin-top: 12px; }
.speaker-controls-time .pacing.ahead { color: #1d4fa8; }
.speaker-controls-time .pacing.on-track { color: #1c6b35; }
.speaker-controls-time .pacing.behind { color: #b3261e; }
.speaker-controls-notes .value { font-size: 1.1em; }
.speaker-controls-notes .value p { margin: 0 0 0.6em; }
`;

/** `open` is the plugin's. */
export function openSpeakerView(open: () => void): void {
  open();
  // The window that was just opened, by its name; there is none where the browser forbids it.
  const view = window.open('', NAME);
  if (!view || view.document.getElementById('lectern-style')) return;
  const style = view.document.createElement('style');
  style.id = 'lectern-style';
  style.textContent = STYLE;
  view.document.head.append(style);
}
