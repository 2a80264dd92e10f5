import { analyseBlock } from '../../server/src/text/analysis';
import { statementsOf } from '../../server/src/text/claims/statement';
for (const t of process.argv.slice(2)) for (const s of statementsOf(analyseBlock('paragraph' as any, t))) for (const i of s.items) if (i.kind === 'quantity') { const q = i.quantity; console.log(t.slice(s.start + 0, 40), JSON.stringify({ t: t.slice(i.start, i.end), v: q.value, high: q.high, dim: q.dimension, counted: q.counted, factor: q.factor, per: q.per, bound: q.bound, rel: q.relative })); }
