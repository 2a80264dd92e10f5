import { readdirSync, readFileSync } from 'node:fs';

/**
 * The processes that were started with a folder as the system's temporary one, which a window's server has for itself.
 * Known where there is /proc; elsewhere there are none.
 *
 * @param {string} temporary
 * @param {RegExp} command what their command line has
 * @returns {number[]}
 */
export function processesOf(temporary, command) {
  const read = (/** @type {string} */ path) => {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return '';
    }
  };
  return listed()
    .filter((pid) => read(`/proc/${pid}/environ`).split('\0').includes(`TMPDIR=${temporary}`))
    .filter((pid) => command.test(read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ')))
    .map(Number);
}

/** @returns {string[]} */
function listed() {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}
