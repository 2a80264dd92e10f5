import { check } from '../../server/src/rules/check';
import { labelledDrafts } from './drafts';
import { onlyRules } from './stories';
const re = new RegExp(process.env.RE!);
for (const { name, context } of labelledDrafts()) {
  check(context, onlyRules('number-,claim-'));
  for (const f of context.claims.figures) {
    const s = f.place.statement; const t = s.block.prose.slice(s.start, s.end);
    if (!re.test(t)) continue;
    const q = f.item.quantity;
    console.log(name, f.state, JSON.stringify({ v: q.value, dim: q.dimension, base: q.base, counted: q.counted, per: q.per, rel: q.relative, rem: q.remainder }), t.slice(0, 160));
    for (const m of f.conflicts.slice(0, 3)) console.log('   VS', m.passage.source.id, m.score.toFixed(2), m.fit, 'gov', m.governed, 'slip', m.slip, 'turned', m.turned, 'shared', m.context.shared.toFixed(2), 'cov', m.context.covered.toFixed(2), 'riv', m.context.rivals, 'company', m.company, JSON.stringify(m.phrase), JSON.stringify({ v: m.item.quantity.value, dim: m.item.quantity.dimension, counted: m.item.quantity.counted }), '\n      ', m.passage.statement.block.prose.slice(m.passage.statement.start, m.passage.statement.end), m.context.pairs.map((p) => `${p.draft.word ?? p.draft.kind}~${p.source.word ?? p.source.kind}`).join(' '));
  }
}
