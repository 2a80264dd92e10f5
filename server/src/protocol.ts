/**
 * What server and client say to each other beyond the language server protocol. Every feature that matters works
 * without it, so that any editor can use the server.
 */

export { STORY_FILE_EDITED, type StoryFileEdited } from './service/storyFileEdited';

//#region From the server

/** How a workspace folder is with its sources. */
export interface FolderStatus {
  readonly uri: string;
  readonly name: string;
  /** Whether Copydesk is used in the folder: it has a settings file, or sources. */
  readonly inUse: boolean;
  readonly reading: boolean;
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

//#endregion

//#region To the server

/** Request without parameters: read all sources again. */
export const READ_AGAIN = 'copydesk/readAgain';

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
  /** Milliseconds; tests set them. */
  readonly times?: { readonly quiet: number; readonly typing: number };
}
