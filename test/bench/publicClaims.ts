/**
 * Public claims beside one source text each, labelled supported or not: whether the rules on claims say that the source
 * contradicts, or that a number is not in it. One JSON object a line, with `source_text`, `claim_text`, `label`, `error_types`
 * and `set`.
 *
 *   npx tsx test/bench/publicClaims.ts [--show] FILE
 */
import { readFileSync } from 'node:fs';
import { Corpus } from '../../server/src/corpus/corpus';
import { parseDraft } from '../../server/src/draft/draft';
import { check } from '../../server/src/rules/check';
import { CheckContext } from '../../server/src/rules/context';
import { sourceOf } from '../support/story';
import { args, flag, onlyRules } from './stories';
import { isLoud } from './tally';

interface PublicClaim {
  readonly set: string;
  readonly id: string;
  readonly source_text: string;
  readonly claim_text: string;
  readonly label: 'supported' | 'unsupported';
  readonly error_types?: readonly string[];
}

const show = flag('--show');
const levels = onlyRules('number-,date-,weekday-,entity-,claim-contradicted,claim-outdated');
const VERDICTS = ['contradicted', 'contradicted, or a number missing'] as const;

/** Whether some figure of the claim stands nowhere in the source, as far as the alignment looked. */
const lacksNumber = ({ claims: { figures } }: CheckContext): boolean =>
  figures.some(
    ({ state, item: { quantity } }) => state === 'not found' && !quantity.vague && quantity.style === 'digits',
  );

/** Flags by verdict: of unsupported claims, of supported ones. */
const counts = new Map<string, { hits: number[]; alarms: number[]; unsupported: number; supported: number }>();

for (const line of readFileSync(args[0]!, 'utf8').trim().split('\n')) {
  const claim = JSON.parse(line) as PublicClaim;
  const corpus = new Corpus([sourceOf('source.txt', claim.source_text)]);
  const context = new CheckContext(parseDraft(claim.claim_text, 'text'), corpus);
  const findings = check(context, levels).filter(isLoud);
  const flags = [findings.length > 0, findings.length > 0 || lacksNumber(context)];
  const count = counts.get(claim.set) ?? { hits: [0, 0], alarms: [0, 0], unsupported: 0, supported: 0 };
  counts.set(claim.set, count);
  if (claim.label === 'unsupported') count.unsupported++;
  else count.supported++;
  const list = claim.label === 'unsupported' ? count.hits : count.alarms;
  flags.forEach((isFlagged, at) => (list[at]! += Number(isFlagged)));
  if (show && claim.label === 'supported' && findings.length > 0)
    console.log(`ALARM ${claim.set} ${claim.id}: ${findings[0]!.message}\n   ${claim.claim_text}`);
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

for (const [set, { hits, alarms, unsupported, supported }] of counts) {
  console.log(`${set}: ${unsupported} unsupported, ${supported} supported`);
  for (const [at, verdict] of VERDICTS.entries()) {
    const [hit, alarm] = [hits[at]!, alarms[at]!];
    const precision = `precision ${share(hit, hit + alarm)} (${hit} of ${hit + alarm})`;
    console.log(`   ${verdict}: ${precision}, recall ${share(hit, unsupported)}`);
  }
}
