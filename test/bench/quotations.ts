/**
 * Plants errors into quotations that several articles of a story print, checks each article against the others as if it
 * were a draft, and counts for each kind of error what is caught at warning level, what at least as a note, what the first
 * fix mends, and what is reported of quotations in the articles as they are and beside the errors.
 *
 *   npx tsx test/bench/quotations.ts [--seed N] [--limit ARTICLES] [--most ERRORS] [--kind KIND] [--show] [--names LIST] FOLDER…
 */
import { Corpus } from '../../server/src/corpus/corpus';
import { check, type RatedFinding } from '../../server/src/rules/check';
import { overlaps, type Span } from '../../server/src/text/span';
import { fixesOf, type Label } from '../generator/labels';
import { QUOTE_KINDS, type QuoteKind } from '../generator/quotes/kinds';
import { plantInQuotations } from '../generator/quotes/plant';
import { Alarms, isLoud, isMended, Tally } from './tally';
import { around, contextOf, flag, onlyRules, option, proseOf, stories } from './stories';

const seed = option('--seed') ?? '1';
const limit = Number(option('--limit') ?? Infinity);
const most = Number(option('--most') ?? 6);
const onlyKind = option('--kind') as QuoteKind | undefined;
const show = flag('--show');
const levels = onlyRules('quote-');
const kinds = onlyKind ? [onlyKind] : QUOTE_KINDS;

const tally = new Tally(['caught', 'noted', 'mended']);
const alarms = new Alarms(['as it is', 'brought by errors']);

// ---- Judging ----------------------------------------------------------------------------------------------------

/** Whether a finding reports a label: at its words, or of an altered quotation anywhere in it. */
const answers = (finding: RatedFinding, label: Label, quotations: readonly Span[]): boolean =>
  (finding.rule === label.rule || label.accept.includes(finding.rule)) &&
  (overlaps(finding, label) ||
    quotations.some((quotation) => overlaps(quotation, label) && overlaps(quotation, finding)));

let articles = 0;
let words = 0;
for (const { name, sources } of stories()) {
  for (const article of sources) {
    if (articles >= limit || sources.length < 2) break;
    const others = sources.filter((other) => other !== article);
    const corpus = new Corpus(others);
    const text = proseOf(article);
    const clean = contextOf(text, article, corpus);
    articles++;
    words += text.split(/\s+/).length;
    const asItIs = check(clean, levels).filter(isLoud);
    for (const { rule } of asItIs) alarms.add(rule, 'as it is');
    const planted = plantInQuotations(clean.draft, others, { seed: `${seed} ${name} ${article.id}`, most, kinds });
    if (planted.labels.length === 0) continue;
    const context = contextOf(planted.text, article, corpus);
    const findings = check(context, levels);
    for (const label of planted.labels) {
      const found = findings.filter((finding) => answers(finding, label, context.quotations));
      const mended = found.some((finding) => isMended(planted.text, label, fixesOf(label), finding));
      const result = { caught: found.some(isLoud), noted: found.length > 0, mended };
      tally.add('kind', label.kind, result);
      if (label.rule === 'quote-altered') tally.add('length', label.of, result);
      if (!show || (result.caught && (mended || label.kind === 'halves'))) continue;
      console.log(
        `${name} ${article.id}\n   ${found.length === 0 ? 'MISS' : result.caught ? 'FIX' : 'NOTE'} ${label.kind}: [${label.text}] <- [${String(label.fix)}]`,
      );
      console.log(`   ${around(planted.text, label)}\n   (${label.why})`);
      for (const finding of found)
        console.log(`     ${finding.severity}: ${finding.message} -> ${finding.fixes[0]?.newText}`);
      const quotation = context.quotations.find((other) => overlaps(other, label));
      if (found.length === 0)
        console.log(`     ${quotation ? `${quotation.state}, ${quotation.use}` : 'no quotation'}`);
    }
    const before = new Set(asItIs.map(({ rule, message }) => rule + message));
    for (const finding of findings.filter(isLoud)) {
      if (planted.labels.some((label) => answers(finding, label, context.quotations) || overlaps(finding, label)))
        continue;
      if (!before.has(finding.rule + finding.message)) alarms.add(finding.rule, 'brought by errors');
    }
  }
}

// ---- Report -----------------------------------------------------------------------------------------------------

console.log(`${articles} articles, ${words} words, seed ${seed}`);
tally.print();
alarms.print(words);
