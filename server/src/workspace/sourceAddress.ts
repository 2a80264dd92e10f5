import { URI, Utils } from 'vscode-uri';
import type { Source } from '../corpus/source';
import { SOURCE_SCHEME } from '../protocol';
import { KeptWhile } from '../text/memo';
import { shownPath } from './files';

/** Behind the name of a file whose text is shown, so that it is not taken for the file. */
const SUFFIX = ' (text)';

/** What carries other files: these lie within it. */
const WITHIN_MAIL = /^(.*?\.eml)\/.+$/i;

/** The address of the file in which a source lies. */
export function fileUri(root: string, id: string): string {
  const file = WITHIN_MAIL.exec(id)?.[1] ?? id;
  return uriOf(root, file).toString();
}

/**
 * The address of a source as an editor opens it: of its file, or of its text where the file is none.
 *
 * @param showsTexts Whether the editor asks the server for texts; else it gets the file, whatever it makes of it.
 */
export const sourceUri = (root: string, source: Source, showsTexts: boolean): string =>
  uris.of(source, [root, showsTexts], () => uriOfSource(root, source, showsTexts));

const uris = new KeptWhile<Source, string>();

function uriOfSource(root: string, { id, original }: Source, showsTexts: boolean): string {
  if (original.shows === 'file' || !showsTexts) return fileUri(root, id);
  const uri = uriOf(root, id);
  return uri.with({ scheme: SOURCE_SCHEME, path: uri.path + SUFFIX }).toString();
}

/** The id of the source whose text has an address; undefined where it is no address of ours. */
export function idOfText(root: string, address: string): string | undefined {
  const { scheme, path } = URI.parse(address);
  if (scheme !== SOURCE_SCHEME || !path.endsWith(SUFFIX)) return undefined;
  return shownPath(root, URI.file(path.slice(0, -SUFFIX.length)).fsPath);
}

const uriOf = (root: string, id: string): URI =>
  /^(?:\/|[A-Za-z]:)/.test(id) ? URI.file(id) : Utils.joinPath(URI.file(root), ...id.split('/'));
