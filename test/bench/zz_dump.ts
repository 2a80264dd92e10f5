import { check } from '../../server/src/rules/check';
import { overlaps } from '../../server/src/text/span';
import { labelledDrafts } from './drafts';
import { onlyRules, around as ctx } from './stories';
import { isLoud, answers } from './tally';
const levels = onlyRules('claim-,number-,date-,entity-,arith,name-,quote-,week,place');
let tp = 0, fp = 0, n = 0;
for (const { story, name, text, labels, context } of labelledDrafts()) {
  n += labels.length;
  for (const f of check(context, levels).filter(isLoud)) {
    const hit = labels.find((l) => overlaps(f, l));
    const ok = hit && answers(f, hit);
    if (hit) tp++; else fp++;
    console.log(hit ? (ok ? 'TP' : 'tp') : 'FP', story, name, f.rule, `[${text.slice(f.start, f.end)}]`, f.message.replace(/\s+/g, ' '), '«' + ctx(text, f).replace(/\s+/g, ' ') + '»');
  }
}
console.log(`SUM tp ${tp} fp ${fp} labels ${n}`);
