import { checkDocument } from '../src/pipeline';
import { countLines } from '../src/view/size/lines';
import { CARRIED } from '../src/view/size/letters';
const c = await checkDocument('tests/documents/lecture.md'); const s:any = c.read?.scenes.scenes.find(s=>s.kind==='table');
for (const r of [s.header, ...s.rows]) for (const cell of r) console.log(JSON.stringify(cell).slice(0,100), [46,60,72].map(p=>countLines(cell, 362, p, CARRIED.cell)));
