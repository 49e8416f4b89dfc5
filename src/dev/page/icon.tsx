/** The few signs of the page: strokes of Tabler's icons (MIT). */
const STROKES = {
  play: ['M7 4v16l13 -8z'],
  pause: ['M6 5h4v14h-4z', 'M14 5h4v14h-4z'],
  back: ['M20 5v14l-12 -7z', 'M4 5v14'],
  on: ['M4 5v14l12 -7z', 'M20 5v14'],
  loop: ['M4 12v-3a3 3 0 0 1 3 -3h13m-3 -3l3 3l-3 3', 'M20 12v3a3 3 0 0 1 -3 3h-13m3 3l-3 -3l3 -3'],
  warning: [
    'M12 9v4',
    'M10.363 3.591l-8.106 13.534a1.914 1.914 0 0 0 1.636 2.871h16.214a1.914 1.914 0 0 0 1.636 -2.87l-8.106 -13.536a1.914 1.914 0 0 0 -3.274 0',
    'M12 16h.01',
  ],
} as const satisfies Record<string, readonly string[]>;

export const Icon = ({ name }: { name: keyof typeof STROKES }) => (
  <svg className="dv-icon" viewBox="0 0 24 24" aria-hidden="true">
    {STROKES[name].map((stroke) => (
      <path key={stroke} d={stroke} />
    ))}
  </svg>
);
