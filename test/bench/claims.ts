/**
 * Plants wrong figures, days and names, exchanged names, opposites, negations and figures that were once right into
 * sentences that other articles of a story tell as well, checks each article against the others as if it were a draft,
 * and counts for each kind what is caught at warning level, what the first fix mends, and what is reported beside the errors.
 *
 *   npx tsx test/bench/claims.ts [--seed N] [--limit ARTICLES] [--most ERRORS] [--kind KIND] [--show] [--names LIST] FOLDER…
 */
import { Corpus } from '../../server/src/corpus/corpus';
import type { Source } from '../../server/src/corpus/source';
import { check } from '../../server/src/rules/check';
import { calendarDay } from '../../server/src/text/dates/calendar';
import { overlaps } from '../../server/src/text/span';
import { CLAIM_KINDS, type ClaimKind } from '../generator/claims/kinds';
import { plantInClaims } from '../generator/claims/plant';
import { fixesOf } from '../generator/labels';
import { sourceOf } from '../support/story';
import { Alarms, answers, isLoud, isMended, Tally } from './tally';
import { around, contextOf, flag, onlyRules, option, proseOf, stories } from './stories';

const seed = option('--seed') ?? '1';
const limit = Number(option('--limit') ?? Infinity);
const most = Number(option('--most') ?? 5);
const onlyKind = option('--kind') as ClaimKind | undefined;
const show = flag('--show');
const levels = onlyRules('number-,date-,weekday-,entity-,claim-contradicted,claim-outdated,arithmetic-');

const tally = new Tally(['caught', 'mended']);
const alarms = new Alarms(['as it is', 'brought by errors']);

/** A report of the day before all others, with sentences as they were then. */
function earlierSource(sentences: readonly string[], sources: readonly Source[]): Source[] {
  const days = sources.flatMap(({ facts }) => facts.date?.value ?? []);
  if (sentences.length === 0 || days.length === 0) return [];
  const { year, month, day } = calendarDay(Math.min(...days) - 1);
  const date = [year, month + 1, day].map((part) => String(part).padStart(2, '0')).join('-');
  return [sourceOf('00-earlier.txt', `As it was\n\ndate: ${date}\n\n${sentences.join('\n\n')}`)];
}

let articles = 0;
let words = 0;
for (const { name, sources } of stories()) {
  for (const article of sources) {
    if (articles >= limit || sources.length < 2) break;
    const others = sources.filter((other) => other !== article);
    const text = proseOf(article);
    const clean = contextOf(text, article, new Corpus(others));
    const planted = plantInClaims(clean.draft, others, {
      seed: `${seed} ${name} ${article.id}`,
      most,
      written: article.facts.date?.value,
      ...(onlyKind && { kinds: [onlyKind] }),
    });
    articles++;
    words += text.split(/\s+/).length;
    if (planted.labels.length === 0) continue;
    const asItIs = check(clean, levels).filter(isLoud);
    for (const { rule } of asItIs) alarms.add(rule, 'as it is');
    const corpus = new Corpus([...earlierSource(planted.earlier, others), ...others]);
    const findings = check(contextOf(planted.text, article, corpus), levels).filter(isLoud);
    for (const label of planted.labels) {
      const found = findings.filter((finding) => answers(finding, label));
      const mended = found.some((finding) => isMended(planted.text, label, fixesOf(label), finding));
      const caught = found.length > 0;
      tally.add('kind', label.kind, { caught, mended });
      tally.add('detail', `${label.kind}: ${label.of}`, { caught, mended });
      if (!show || (caught && mended)) continue;
      console.log(
        `${name} ${article.id}\n   ${caught ? 'FIX' : 'MISS'} ${label.kind}: ${label.text} <- ${String(label.fix)}`,
      );
      console.log(`   ${around(planted.text, label)}\n     = ${label.why}`);
      for (const { rule, message, fixes } of found) console.log(`     ${rule}: ${message} -> ${fixes[0]?.newText}`);
    }
    const before = new Set(asItIs.map(({ rule, message }) => rule + message));
    for (const finding of findings) {
      if (planted.labels.some((label) => overlaps(finding, label)) || before.has(finding.rule + finding.message))
        continue;
      alarms.add(finding.rule, 'brought by errors');
      if (show)
        console.log(
          `${name} ${article.id}\n   BROUGHT ${finding.rule}: ${finding.message}\n   ${around(planted.text, finding)}`,
        );
    }
  }
}

console.log(`${articles} articles, ${words} words, seed ${seed}, kinds ${onlyKind ?? CLAIM_KINDS.join(' ')}`);
tally.print();
alarms.print(words);
