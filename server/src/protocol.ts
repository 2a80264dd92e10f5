/**
 * What server and client say to each other beyond the language server protocol. Every feature that matters works
 * without it, so that any editor can use the server.
 */

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

//#endregion

/** What the client tells the server at the start. */
export interface InitializationOptions {
  /** Folder that holds the pages of the rules, as a URI. */
  readonly docsUri?: string;
  /** Milliseconds; tests set them. */
  readonly times?: { readonly quiet: number; readonly typing: number };
}
