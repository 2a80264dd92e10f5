import { PROJECT } from '../host/paths.mjs';
import { openWindow } from '../host/window.mjs';

/** Words of the draft, what their card must say, and the name of the picture. */
const CARDS = [
  ['152', /142/, 'figure'],
  ['1987', /1978/, 'date'],
  ['£1.8 million', /£1\.8 million/, 'supported'],
  ['Veldmark', /Halmsund/, 'claim'],
  ['cares for', /looks after|otherwise/, 'quotation'],
  ['Imogen Trevarrick', /Imogen Trevarrick/, 'name'],
];

/**
 * The cards of figures, dates, claims, quotations and names.
 *
 * @param {string} workspace folder of the harbour-lights example
 * @param {string[]} [themes]
 */
export async function walkThroughHovers(workspace, themes = ['light', 'dark', 'Default High Contrast']) {
  for (const theme of themes) {
    const window = await openWindow({ workspace, file: 'draft.md', extension: PROJECT, theme });
    try {
      await window.waitForSquiggle('152');
      for (const [words, expected, name] of CARDS) {
        await window.hoverOver(words, expected);
        await window.screenshot(`card-${name}-${theme.toLowerCase().replaceAll(' ', '-')}`);
        await window.focusEditor();
      }
      console.log(`looked at the cards (${theme})`);
    } finally {
      await window.close();
    }
  }
}
