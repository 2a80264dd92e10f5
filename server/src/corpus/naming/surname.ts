import { mayShorten, type Sex } from '../../text/names/gather';
import type { PersonName } from '../../text/names/person';
import type { Role } from '../../text/names/roles/role';
import type { NameSummary } from '../record';
import { Cluster, Part } from './cluster';
import { personOf } from './content';
import { canBePerson } from './near';
import { roleKey } from './roleKey';

const NEAR = 'a surname close to it in the same source';

/** What sources say with a surname alone of whom it means, and whom it stands beside. */
export interface Question {
  readonly key: string;
  readonly kind: NameSummary['kind'];
  readonly sex: Sex | undefined;
  readonly roles: readonly Role[];
  /** The full names in the same source that it may misspell. */
  readonly near: readonly Part[];
}

/** What a source asks with a surname alone. */
export function questionOf({ kind, sex, roles }: NameSummary, near: readonly Part[]): Question {
  const said = roles.map(({ role }) => role);
  const parts = [...near].sort((a, b) => (a.key < b.key ? -1 : 1));
  const key = [kind, sex ?? '', ...said.map(roleKey).sort(), '~', ...parts.map((part) => part.key)].join(' / ');
  return { key, kind, sex, roles: said, near: parts };
}

/** Surnames alone of which the sources say the same. */
export class ShortPart extends Part {
  readonly word: string;
  readonly question: Question;
  /** Why it means a cluster that is written otherwise. */
  reason: string | undefined;

  constructor(word: string, question: Question) {
    super(`${word} ? ${question.key}`);
    this.word = word;
    this.question = question;
  }
}

/** A surname, or a name of one word, as it stands alone in sources: by what they say with it, so is whom it means. */
export class Surname {
  readonly word: string;
  readonly #parts = new Map<string, ShortPart>();
  /** Those that mean nobody whom a source names in full. */
  readonly #rest: Cluster;

  constructor(word: string) {
    this.word = word;
    this.#rest = new Cluster(`${word} alone`);
  }

  get isEmpty(): boolean {
    return this.#parts.size === 0;
  }

  part(question: Question): ShortPart {
    const part = this.#parts.get(question.key) ?? new ShortPart(this.word, question);
    this.#parts.set(question.key, part);
    return part;
  }

  /** Takes out a part that is empty. */
  remove(part: ShortPart, touched: (cluster: Cluster) => void): void {
    this.#parts.delete(part.question.key);
    this.#place(part, undefined, touched);
  }

  /**
   * Says anew whom each part means.
   *
   * @param bearers The people named in full who bear the surname.
   * @param touched Is told of each cluster that has got or lost a part.
   */
  place(bearers: readonly Cluster[], touched: (cluster: Cluster) => void): void {
    const full = bearers.map((cluster) => ({
      cluster,
      person: personOf(cluster.own[0]!.content),
      roles: rolesIn(cluster),
    }));
    for (const part of this.#parts.values()) {
      const misspelled = misspelledBy(part);
      this.#place(part, misspelled ?? this.#meantBy(part, full), touched);
      part.reason = misspelled && NEAR;
    }
  }

  #meantBy({ question: { kind, sex, roles } }: ShortPart, bearers: readonly Bearer[]): Cluster | undefined {
    const meant = bearers.filter((bearer) => mayShorten(bearer, { roles, sex }));
    if (meant.length === 1 && canBePerson({ kind })) return meant[0]!.cluster;
    return meant.length <= 1 || kind !== 'person' ? this.#rest : undefined;
  }

  #place(part: ShortPart, target: Cluster | undefined, touched: (cluster: Cluster) => void): void {
    const { cluster } = part;
    if (cluster === target) return;
    if (cluster) {
      cluster.detach(part);
      if (cluster === this.#rest) cluster.own = cluster.own.filter((other) => other !== part);
      touched(cluster);
    }
    part.cluster = target;
    if (!target) return;
    if (target === this.#rest) target.own = [...target.own, part].sort((a, b) => (a.key < b.key ? -1 : 1));
    else target.attach(part);
    touched(target);
  }
}

/** A person named in full who bears a surname, with what is said beside the full names. */
interface Bearer {
  readonly cluster: Cluster;
  readonly person: PersonName | undefined;
  readonly roles: readonly Role[];
}

const rolesIn = ({ own }: Cluster): readonly Role[] =>
  own.flatMap(({ content }) => content.roles.map(({ role }) => role));

/** The one person of the same sources whose surname it is close to. */
function misspelledBy({ question: { near } }: ShortPart): Cluster | undefined {
  const clusters = new Set(near.map(({ cluster }) => cluster));
  const [cluster] = clusters;
  return clusters.size === 1 ? cluster : undefined;
}
