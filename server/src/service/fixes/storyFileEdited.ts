/** The server's command that an action on a story's own file ends with; it tells the server that the edit was made. */
export const STORY_FILE_EDITED = 'copydesk.storyFileEdited';

/** What goes with that command. */
export interface StoryFileEdited {
  readonly uri: string;
  /** What the file holds now. */
  readonly text: string;
}
