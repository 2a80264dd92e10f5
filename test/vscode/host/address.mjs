/**
 * @typedef {object} Opening what a window of the browser build shows when it opens; all paths are absolute
 * @property {string | undefined} [folder] the workspace folder, or the `.code-workspace` file
 * @property {string | undefined} [file] a file to open in the editor
 * @property {string[] | undefined} [extensions] folders of extensions under development
 * @property {string | undefined} [tests] the module whose `run()` the extension host shall run
 */

/**
 * The address at which a server of the browser build opens a window.
 *
 * @param {URL} server the server's own address, with the host as the browser will name it
 * @param {Opening} opening
 * @returns {string}
 */
export function windowAddress(server, { folder, file, extensions = [], tests }) {
  const remote = (/** @type {string} */ path) =>
    `vscode-remote://${server.host}${path.split('/').map(encodeURIComponent).join('/')}`;

  /** @type {[string, string][]} */
  const payload = [];
  if (file) payload.push(['openFile', remote(file)]);
  for (const extension of extensions) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)], ['enableProposedApi', '']);

  const address = new URL(server);
  if (!folder) address.searchParams.set('ew', 'true');
  else address.searchParams.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', folder);
  if (payload.length > 0) address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}
