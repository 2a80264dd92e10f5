import type { Corpus } from '../../corpus/corpus';
import type { Entity } from '../../corpus/entities';
import type { Source } from '../../corpus/source';
import { speechAt, type Speech } from '../../text/quotations/speech';
import type { Span } from '../../text/span';
import { changesIn } from '../quotations/changes';
import { isExact, matchQuotation, type QuotationMatch } from '../quotations/match';
import { quotedWords } from '../quotations/quotedWords';
import { isAltered, isQuotedInSource } from '../quotations/resolve';
import { isSlip } from '../quotations/slips';
import type { Disagreement } from './disagreements';
import type { Independence } from './independence';

/** Shorter quotations are anybody's. */
const SHORTEST = 5;

/** Holds what a source quotes against what others quote of the same speaker. */
export class QuotationAudit {
  readonly #corpus: Corpus;
  readonly #independence: Independence;

  constructor(corpus: Corpus, independence: Independence) {
    this.#corpus = corpus;
    this.#independence = independence;
  }

  /** The disagreements of a source with others, for each of its quotations. */
  *of(source: Source): Generator<readonly Disagreement[]> {
    for (const speech of source.speech) {
      if (speech.form === 'turn' || speech.use === 'title') continue;
      yield this.#held(source, speech);
    }
  }

  #held(source: Source, speech: Speech): Disagreement[] {
    const { start, block } = source.blocks[speech.block]!;
    const quoted = quotedWords(block, speech.quotation);
    const wordCount = quoted.words.length;
    if (wordCount < SHORTEST || quoted.isFree.includes(true)) return [];
    const speaker = this.#speakerOf(source, speech);
    return matchQuotation(this.#corpus, quoted).flatMap((match, at, matches): Disagreement[] => {
      if (matches.findIndex((other) => other.source === match.source) < at) return [];
      if (!this.#independence.areApart(source, match.source) || isExact(match)) return [];
      const other = speechAt(match.source.speech, match.span.start);
      const otherSpeaker = other && this.#speakerOf(match.source, other);
      // two who say nearly the same are two
      if (speaker && otherSpeaker && speaker !== otherSpeaker) return [];
      if (!isAltered(match, wordCount, speaker !== undefined)) return [];
      const changes = changesIn(quoted, match);
      const differs = changes.some((change) =>
        isSlip(change, changes, match, {
          wordCount,
          sameSpeaker: speaker && otherSpeaker ? true : undefined,
          isQuoted: isQuotedInSource(match.source, match.span),
          use: speech.use,
          isAtEdge: change.start <= speech.quotation.inner.start || change.end >= speech.quotation.inner.end,
        }),
      );
      if (!differs) return [];
      const inner: Span = { start: start + speech.quotation.inner.start, end: start + speech.quotation.inner.end };
      return [
        {
          kind: 'quotation',
          ...((speaker ?? otherSpeaker) && { about: (speaker ?? otherSpeaker)!.name }),
          own: { source, ...inner, value: source.text.slice(inner.start, inner.end) },
          other: placeOf(match),
          isChange: false,
        },
      ];
    });
  }

  #speakerOf(source: Source, { speaker }: Speech): Entity | undefined {
    return speaker && this.#corpus.entityAt(source, speaker.start);
  }
}

/** The whole of what the other source quotes there, so that the same words stand on one side whoever is held against whom. */
function placeOf({ source, span }: QuotationMatch): Disagreement['other'] {
  const speech = speechAt(source.speech, span.start);
  const whole = speech && speech.form !== 'turn' && span.end <= speech.end ? innerOf(source, speech) : span;
  return { source, ...whole, value: source.text.slice(whole.start, whole.end) };
}

function innerOf(source: Source, { block, quotation: { inner } }: Speech): Span {
  const { start } = source.blocks[block]!;
  return { start: start + inner.start, end: start + inner.end };
}
