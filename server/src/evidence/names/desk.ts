import type { Entity } from '../../corpus/entities';
import { couldShareRole } from '../../corpus/identity';
import type { NameIndex } from '../../corpus/nameIndex';
import type { Draft } from '../../draft/draft';
import { Asked } from '../../text/memo';
import { wordsOfKey, type LocalName } from '../../text/names/gather';
import { isExclusiveRole } from '../../text/names/roles/posts';
import type { Role } from '../../text/names/roles/role';
import { sharedContext } from './context';
import type { HouseStyle } from './style';

/**
 * A draft at the desk: what every question about one of its names looks at. It takes note of how far a question looks, for
 * what was answered holds as long as that is the same: a name looks at itself and the paragraphs that have it, at words that
 * other names may have, at all names, or at the whole text.
 */
export class Desk {
  readonly draft: Draft;
  readonly index: NameIndex;
  readonly style: HouseStyle;
  #words: ReadonlySet<string> | undefined;
  #asked = new Asked<Desk>();
  #seesNames = false;
  #seesText = false;

  constructor(draft: Draft, index: NameIndex, style: HouseStyle) {
    this.draft = draft;
    this.index = index;
    this.style = style;
  }

  /** Whether a name that the draft writes outside quotations has a folded word. */
  writes(word: string): boolean {
    return this.#asked.ask(this, isWritten(word));
  }

  /** All names of the draft. */
  get names(): readonly LocalName[] {
    this.#seesNames = true;
    return this.draft.names;
  }

  /** The draft, to be looked at where none of its names may stand. */
  get whole(): Draft {
    this.#seesText = true;
    return this.draft;
  }

  /** Begins with another name. */
  begin(): void {
    this.#asked = new Asked();
    this.#seesNames = false;
    this.#seesText = false;
  }

  /** How far the questions have looked since `begin`. */
  get reach(): Reach {
    return { asked: this.#asked, seesNames: this.#seesNames, seesText: this.#seesText };
  }

  /** All words, folded, of the names that the draft writes outside quotations. */
  get words(): ReadonlySet<string> {
    this.#words ??= new Set(
      this.draft.names.flatMap(({ forms }) =>
        forms.flatMap(({ key, mentions }) => (mentions.some(({ mention }) => !mention.quoted) ? wordsOfKey(key) : [])),
      ),
    );
    return this.#words;
  }
}

/** What of a draft, beside a name itself, tells what was answered about it. */
export interface Reach {
  /** Words of other names. */
  readonly asked: Asked<Desk>;
  /** All names. */
  readonly seesNames: boolean;
  /** Anything. */
  readonly seesText: boolean;
}

const isWritten =
  (word: string) =>
  ({ words }: Desk): boolean =>
    words.has(word);

/** Whether a name of the draft and an entity could hold one role of few. */
export const sharesRole = (name: LocalName, entity: Entity): boolean =>
  couldShareRole(rolesOf(entity).filter(isExclusiveRole), name.roles.filter(isExclusiveRole));

/** How much the company that a name keeps in the draft is that of an entity in the sources. */
export const contextOf = (desk: Desk, name: LocalName, entity: Entity): number =>
  sharedContext(
    name.forms.flatMap(({ mentions }) => mentions),
    desk.draft.blocks,
    entity,
    desk.index,
  );

/** What sources say that somebody is. */
export const rolesOf = ({ roles }: Entity): readonly Role[] => roles.map(({ role }) => role);
