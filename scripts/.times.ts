import { checkDocument, prepare } from '../src/pipeline';
const [f='', ...ids] = process.argv.slice(2); const c = await checkDocument(f);
const p = await prepare(c.read!, { outDir:'out/look', storeDir: '.lectern', publicDir:'public', onProgress: () => undefined } as any);
for (const t of p.timeline.scenes) if (ids.length===0 || ids.includes(t.scene.id)) { console.log(t.scene.id, t.scene.kind, t.durationMs); console.log('  steps', t.steps.map((s:any,i:number)=>`${s.startMs} ${t.scene.steps[i]?.text.slice(0,40)}`)); console.log('  said', t.scene.narration.map(n=>n.text)); }
