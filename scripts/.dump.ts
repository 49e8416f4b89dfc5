import { checkDocument } from '../src/pipeline';
const [f='', id=''] = process.argv.slice(2); const c = await checkDocument(f); console.log(JSON.stringify(c.read?.scenes.scenes.find(s=>s.id===id), null, 1).slice(0,3500));
