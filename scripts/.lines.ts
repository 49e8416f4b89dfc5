import { checkDocument } from '../src/pipeline';

for (const f of process.argv.slice(2)) {
  const c = await checkDocument(f);
  for (const s of c.read?.scenes.scenes ?? []) {
    const j = (s.heading as any[])
      .map((n) => (n.type === 'icon' ? `<${n.name}>` : (n.text ?? '')))
      .join('');
    console.log(
      s.id,
      s.kind,
      JSON.stringify(j),
      s.kind === 'statement'
        ? s.lines.map(
            (l: any) =>
              l.pieces.join(' | ') +
              (l.icon ? ` <${l.icon.name}>` : '') +
              (l.drawing ? ' [drawn]' : ''),
          )
        : ((s as any).subtitle ?? ''),
    );
  }
}
