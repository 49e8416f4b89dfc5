import { checkDocument } from '../src/pipeline';

for (const f of process.argv.slice(2)) {
  try {
    const c = await checkDocument(f);
    for (const s of c.read?.scenes.scenes ?? []) {
      const [n, ...r] = s.heading as any[];
      if (n?.type === 'icon')
        console.log(
          n.name.padEnd(18),
          r.map((x) => x.text ?? x.children?.map((y: any) => y.text).join('') ?? '').join(''),
          (s as any).subtitle ? '// ' + (s as any).subtitle : '',
        );
      if (s.kind === 'statement')
        for (const l of s.lines as any[])
          if (l.icon && l.pieces.length > 1)
            console.log('   W', l.icon.name.padEnd(18), l.pieces.join(' '));
    }
  } catch (e) {
    console.log('!', f, String(e).slice(0, 80));
  }
}
