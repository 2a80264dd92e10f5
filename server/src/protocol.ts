/**
 * What server and client say to each other beyond the language server protocol. Every feature that matters works
 * without it, so that any editor can use the server.
 */

import type { NameGroup, NameQuery } from './service/lists/nameList';
import type { ConflictItem } from './service/lists/conflictList';
import type { SheetFormat } from './service/sheet/formats';
import type { SourceItem } from './service/lists/sourceList';

export type { ConflictItem, ConflictPlaceItem, ConflictSideItem } from './service/lists/conflictList';
export type { CoverageItem, CoveragePassage } from './service/lists/coverageList';
export type { MentionItem, NameGroup, NameGroupId, NameItem } from './service/lists/nameList';
export type { SourceItem } from './service/lists/sourceList';
export { STORY_FILE_EDITED, type StoryFileEdited } from './service/fixes/storyFileEdited';

//#region From the server

/** How a workspace folder is with its sources. */
export interface FolderStatus {
  readonly uri: string;
  readonly name: string;
  /** Whether Copydesk is used in the folder: it has a settings file, or sources. */
  readonly inUse: boolean;
  readonly reading: boolean;
  /** Somebody has stopped the reading: not all sources are there. */
  readonly stopped: boolean;
  readonly read: number;
  readonly total: number;
  readonly sources: number;
  readonly failures: readonly { readonly id: string; readonly reason: string }[];
  /** Globs in which sources are looked for. */
  readonly globs: readonly string[];
  /** Problems in the settings file, in a line each. */
  readonly problems: readonly string[];
}

/** Notification with the status of all folders, as a list of `FolderStatus`. */
export const STATUS = 'copydesk/status';

/**
 * The scheme of addresses under which the server has the text of sources that an editor cannot show, such as PDFs. Their
 * content is asked for as the protocol has it: `workspace/textDocumentContent`.
 */
export const SOURCE_SCHEME = 'copydesk-source';

//#endregion

//#region To the server

/** Notification: the reporter trusts the workspace from now on. */
export const TRUSTED = 'copydesk/trusted';

/** Request: read all sources again, or the one file of which the address is given. */
export const READ_AGAIN = 'copydesk/readAgain';

/** Request without parameters for the sources of all folders, as a list of `FolderSources`. */
export const SOURCES = 'copydesk/sources';

/** The sources of a workspace folder. */
export interface FolderSources {
  readonly uri: string;
  readonly name: string;
  readonly reading: boolean;
  /** Globs in which sources are looked for. */
  readonly globs: readonly string[];
  readonly sources: readonly SourceItem[];
  readonly failures: readonly { readonly id: string; readonly reason: string; readonly fileUri: string }[];
}

/**
 * Request for where the sources of all folders in use disagree, with `AuditParams`: a list of `FolderConflicts`, or null
 * where there are more sources than `most`. Long work is shown as progress and can be stopped, as can the request.
 */
export const CONFLICTS = 'copydesk/conflicts';

export interface AuditParams {
  /** With more sources than so many nothing is compared; left out: all are. */
  readonly most?: number;
}

/** Where the sources of a workspace folder disagree. */
export interface FolderConflicts {
  readonly uri: string;
  readonly name: string;
  readonly reading: boolean;
  /** Sources that were compared with all others. */
  readonly audited: number;
  /** Sources that carry the text of another, and count with it. */
  readonly copies: number;
  /** Sources that were not compared, because it was stopped or there is too much. */
  readonly left: number;
  readonly conflicts: readonly ConflictItem[];
}

/** Request whether a file, given by its address, is open and is a draft: true or false. */
export const IS_DRAFT = 'copydesk/isDraft';

/** Request for what the sources make of each claim of a draft, given by its address: a list of `CoverageItem`. */
export const COVERAGE = 'copydesk/coverage';

/** Request for the fact sheet of a draft, with `SheetParams`: its text, or null where the file is no draft. */
export const SHEET = 'copydesk/sheet';

export interface SheetParams {
  readonly draft: string;
  readonly format: SheetFormat;
}

/** Request for the names of all folders in use, with `NamesParams`: a list of `FolderNames`. */
export const NAMES = 'copydesk/names';

export interface NamesParams extends NameQuery {
  /** The draft that the reporter looks at. */
  readonly draft?: string;
}

/** The names of a workspace folder's sources, and of the draft if it is one of the folder's. */
export interface FolderNames {
  readonly uri: string;
  readonly name: string;
  readonly reading: boolean;
  readonly groups: readonly NameGroup[];
}

/** Request for the places that have a name of a folder's list, with `MentionsParams`: a list of `MentionItem`. */
export const MENTIONS = 'copydesk/mentions';

export interface MentionsParams {
  readonly folder: string;
  readonly name: string;
  readonly draft?: string;
}

/**
 * Command (`workspace/executeCommand`) that shows dismissed findings as faded hints, or hides them again. Argument: the
 * address of the draft that the reporter looks at, if any. Answer: `DismissedShown`.
 */
export const TOGGLE_DISMISSED = 'copydesk.toggleDismissed';

export interface DismissedShown {
  readonly shown: boolean;
  /** Dismissed findings in the draft. */
  readonly count: number;
}

//#endregion

/** What the client tells the server at the start. */
export interface InitializationOptions {
  /** Folder that holds the pages of the rules, as a URI. */
  readonly docsUri?: string;
  /** The client's command that shows the findings; the summary above a draft runs it. */
  readonly summaryCommand?: string;
  /** Whether the editor shows findings with their related information above a hover; left out: it does not. */
  readonly hoversBelowFindings?: boolean;
  /** Folder in which what was read of sources may be kept, as a URI; without it nothing is. */
  readonly storageUri?: string;
  /** Whether settings in the workspace may name sources outside of it; left out: they may. */
  readonly isTrusted?: boolean;
  /** Milliseconds; tests set them. */
  readonly times?: { readonly quiet: number; readonly typing: number; readonly progress?: number };
}
