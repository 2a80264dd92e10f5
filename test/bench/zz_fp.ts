import { check } from '../../server/src/rules/check';
import { overlaps } from '../../server/src/text/span';
import { labelledDrafts } from './drafts';
import { onlyRules, around as ctx } from './stories';
import { isLoud } from './tally';
const levels = onlyRules('claim-,number-,date-,entity-,arith,name-,quote-,week,place');
const re = new RegExp(process.env.RE ?? '.');
for (const { story, name, text, labels, context } of labelledDrafts()) {
  for (const f of check(context, levels).filter(isLoud)) {
    if (labels.some((l) => overlaps(f, l)) || !re.test(f.rule)) continue;
    console.log('FP', story, name, f.rule, `[${text.slice(f.start, f.end)}]`, f.message);
    console.log('   D:', text.slice(text.lastIndexOf('\n', f.start) + 1, text.indexOf('\n', f.end)).slice(0, 900));
    for (const e of f.evidence) console.log('   S:', e.source.id, e.source.text.slice(Math.max(0, e.start - 160), e.start).replace(/\n/g,'¶') + '[[' + e.source.text.slice(e.start, e.end) + ']]' + e.source.text.slice(e.end, e.end + 160).replace(/\n/g,'¶'));
  }
}
