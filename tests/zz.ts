import { readDemo } from '../bot/load-demo.ts';
import { createKnowledge } from '../dialogs/knowledge.ts';
import { route } from '../dialogs/route.ts';
import { newPerson } from '../dialogs/profile/person.ts';
const t0 = performance.now();
const data = await readDemo();
const t1 = performance.now();
const k = createKnowledge(data);
const t2 = performance.now();
console.log('readDemo', t1 - t0, 'createKnowledge', t2 - t1);
const qs = ['Keneen otan yhteyttä lapsen puheterapiasta Hartolassa?','Kuka on kuraattori Hollolassa?','Vem ansvarar för barnrådgivningen i Ingå?','Keneltä kysyn perheneuvolan ajasta Sysmässä?','Who do I contact about family counselling in Hanko?','kelle soitan kotipalvelusta Orimattilassa'];
function bench(name: string, f: (i: number) => void) { for (let i = 0; i < 600; i++) f(i); const t = performance.now(); const n = 3000; for (let i = 0; i < n; i++) f(i); console.log(name, ((performance.now() - t) / n * 1000).toFixed(0) + ' us'); }
bench('read', (i) => k.read(qs[i % 6] as string, 'fi'));
const turn = (i: number) => ({ person: 'p', conversation: { id: 'c', kind: 'personal' }, locale: 'fi', today: '2026-11-22', input: { kind: 'said', text: qs[i % 6] } }) as never;
bench('route', (i) => route(turn(i), k, newPerson, {}));
bench('json', (i) => JSON.stringify(route(turn(i), k, newPerson, {})));
for (const q of qs) { const a = performance.now(); k.read(q,'fi'); console.log(q, k.read(q, 'fi').topic, k.read(q,'fi').ranked.slice(0,3)); }
