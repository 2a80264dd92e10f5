import type { Entity } from '../../corpus/entities';
import type { NameCorrection, NameFault } from '../../evidence/names/resolution';
import { fold } from '../../text/characters';
import { rememberedFor } from '../../text/memo';
import { isCertain } from './certainty';
import type { CheckContext } from '../context';
import { evidenceAround } from './evidence';
import type { Evidence, Finding, RuleId } from '../rule';

const MOST_EVIDENCE = 3;

/** The findings of the rule that reports one kind of fault in names. */
export function* nameFindings(
  context: CheckContext,
  rule: RuleId,
  fault: NameFault,
  message: (correction: NameCorrection) => string,
): Generator<Finding> {
  for (const name of context.names) {
    for (const correction of name.corrections) {
      if (correction.fault !== fault) continue;
      const { start, end, right } = correction;
      yield {
        rule,
        start,
        end,
        message: message(correction),
        fixes: [{ title: `Change to “${right}”`, newText: right, start, end }],
        ...(isCertain(context, name, correction) && { certain: true }),
        evidence: correctionEvidence(context, correction),
      };
    }
  }
}

/** The passages for a correction: of whom the draft names, or, where it gives somebody's role to a namesake, of that other one. */
function correctionEvidence(
  { corpus }: CheckContext,
  { entity, fault, right, rightName }: NameCorrection,
): readonly Evidence[] {
  const own = entity ? nameEvidence(entity, right) : [];
  const core = entity?.person?.core;
  if (own.length > 0 || fault !== 'wrong-given' || core === undefined) return own;
  const meant = corpus.names.byWord(core).find(({ name }) => fold(name) === fold(rightName));
  return meant ? nameEvidence(meant, right) : [];
}

/** Passages that write a name's words rightly: one a source, newest sources and full names first. */
export function nameEvidence(entity: Entity, right: string): readonly Evidence[] {
  const known = knownEvidence(entity);
  const evidence = known.get(right) ?? findEvidence(entity, right);
  known.set(right, evidence);
  return evidence;
}

const knownEvidence = rememberedFor((_: Entity) => new Map<string, readonly Evidence[]>());
const knownSupport = rememberedFor((_: Entity) => new Map<string, number>());

function findEvidence(entity: Entity, right: string): Evidence[] {
  const wanted = ` ${fold(right)} `;
  const seen = new Set<unknown>();
  return entity.mentions
    .filter(({ mention }) => ` ${fold(mention.mention.words.join(' '))} `.includes(wanted))
    .sort(
      (a, b) =>
        b.mention.mention.words.length - a.mention.mention.words.length ||
        (b.source.facts.date?.value ?? 0) - (a.source.facts.date?.value ?? 0),
    )
    .filter(({ source }) => !seen.has(source) && seen.add(source))
    .slice(0, MOST_EVIDENCE)
    .map(({ source, mention }) => evidenceAround(source, mention));
}

/** "4 sources", "1 source". */
export const sourceCount = (count: number): string => `${count} ${count === 1 ? 'source' : 'sources'}`;

/** How many sources write a word of an entity's name so, or some words of it one behind the other. */
export function supportFor(entity: Entity | undefined, words: string): number {
  if (!entity) return 0;
  const known = knownSupport(entity);
  const support = known.get(words) ?? countSupport(entity, words);
  known.set(words, support);
  return support;
}

function countSupport({ mentions }: Entity, words: string): number {
  const wanted = ` ${fold(words)} `;
  const sources = new Set<unknown>();
  for (const { mention, source } of mentions) {
    if (` ${fold(mention.mention.words.join(' '))} `.includes(wanted)) sources.add(source);
  }
  return sources.size;
}
