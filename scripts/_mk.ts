/** usage: voice doc outdir : concat each scene with pauses + some noise */
import { mkdirSync, writeFileSync } from 'node:fs';
import { checkDocument } from '../src/pipeline';
import { openVoice } from '../src/narration/voice';
import { packWave } from '../src/voice/sample';
import { takeName } from '../src/narration/takes/name';
const [name='rms', file='/tmp/w/_takes/doc/river.md', mode='scene'] = process.argv.slice(2);
const { read } = await checkDocument(file);
const v = openVoice({ voice: { name: name as 'rms', pace: 1 }, lexicon: {} });
const dir = file.replace(/[^/]*$/, 'takes/'); mkdirSync(dir, { recursive: true });
for (const [i, scene] of read!.scenes.scenes.entries()) {
  const parts: Int16Array[] = []; 
  for (const line of read!.lines[i]!) { const s = await v.speak(line); const rate = s.sampleRate;
    if (mode === 'line') { mkdirSync(dir + scene.id, { recursive: true }); writeFileSync(`${dir}${scene.id}/${takeName(line.text)}.wav`, packWave(s)); continue; }
    parts.push(new Int16Array(rate * .7), s.samples); }
  if (mode === 'scene' && parts.length) { const n = parts.reduce((a, b) => a + b.length, 0) + 16000; const all = new Int16Array(n); let o = 0; for (const p of parts) { all.set(p, o); o += p.length; }
    let seed = 1; for (let k = 0; k < n; k++) { seed = (seed * 16807) % 2147483647; all[k] = Math.round(all[k]! * .2 + ((seed / 2147483647) - .5) * 30); }
    writeFileSync(`${dir}${scene.id}.wav`, packWave({ samples: all, sampleRate: 16000 })); }
}
process.exit(0);
