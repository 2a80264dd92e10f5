/**
 * What is to be read in the page. Each function runs inside the browser, so it must stand alone: no imports, and
 * nothing from outside its own body.
 */

/**
 * @typedef {{ text: string, severity: string }} Squiggle
 * @typedef {{ x: number, y: number, width: number, height: number }} Box
 * @typedef {{ index: number, level: number, text: string }} Row
 */

/**
 * The words in the editor's visible part that are underlined with a squiggle, from the top.
 *
 * @returns {Squiggle[]}
 */
export function squiggles() {
  const SHOW_TEXT = 4;
  const editor = document.querySelector('.editor-group-container.active .editor-instance');
  const lines = [...(editor?.querySelectorAll('.view-line') ?? [])];

  const textUnder = (/** @type {DOMRect} */ mark) => {
    let text = '';
    for (const line of lines) {
      const { top, bottom } = line.getBoundingClientRect();
      if (bottom <= mark.top || top >= mark.bottom) continue;
      const walker = document.createTreeWalker(line, SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const characters = node.textContent ?? '';
        for (let i = 0; i < characters.length; i++) {
          const range = document.createRange();
          range.setStart(node, i);
          range.setEnd(node, i + 1);
          const { left, right } = range.getBoundingClientRect();
          const middle = (left + right) / 2;
          if (mark.left <= middle && middle <= mark.right) text += characters[i];
        }
      }
    }
    return text.replaceAll('\u00a0', ' ');
  };

  /** @type {Squiggle[]} */
  const found = [];
  const marks = [...(editor?.querySelectorAll('[class*="squiggly-"]') ?? [])]
    .map((element) => ({ box: element.getBoundingClientRect(), className: element.className }))
    .sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
  for (const { box, className } of marks) {
    const text = textUnder(box);
    const severity = /squiggly-(\w+)/.exec(className)?.[1] ?? '';
    const previous = found.at(-1);
    // Where the editor wraps a line, a squiggle goes on below, and only then does it end with the space before.
    if (previous?.severity === severity && previous.text.endsWith(' ')) previous.text += text;
    else found.push({ text, severity });
  }
  return found;
}

/**
 * The lines that the editor shows, from the top.
 *
 * @returns {string}
 */
export function visibleText() {
  const editor = document.querySelector('.editor-group-container.active .editor-instance');
  return [...(editor?.querySelectorAll('.view-line') ?? [])]
    .map((line) => ({ top: line.getBoundingClientRect().top, text: line.textContent ?? '' }))
    .sort((a, b) => a.top - b.top)
    .map(({ text }) => text.replaceAll('\u00a0', ' '))
    .join('\n');
}

/**
 * Where the first line of the editor's selection is.
 *
 * @returns {Box | undefined}
 */
export function selectionBox() {
  const selected = document.querySelector('.editor-group-container.active .editor-instance .selected-text');
  const box = selected?.getBoundingClientRect();
  return box?.width ? { x: box.x, y: box.y, width: box.width, height: box.height } : undefined;
}

/**
 * The text of every visible element that a selector finds, one entry an element, blanks and line breaks as one space.
 *
 * @param {string} selector
 * @returns {string[]}
 */
export function texts(selector) {
  return /** @type {HTMLElement[]} */ ([...document.querySelectorAll(selector)])
    .filter((element) => element.checkVisibility())
    .map((element) => element.innerText.replace(/\s+/g, ' ').trim());
}

/**
 * The rows of a tree that are in view.
 *
 * @param {string} tree a selector
 * @returns {Row[]} each with its place among all rows, and its depth from 1
 */
export function rows(tree) {
  return /** @type {HTMLElement[]} */ ([...document.querySelectorAll(`${tree} .monaco-list-row`)]).map((row) => ({
    index: Number(row.dataset.index),
    level: Number(row.ariaLevel),
    text: row.innerText.replace(/\s+/g, ' ').trim(),
  }));
}
