import type { Block } from '../text/prose';

/**
 * Lines that saved articles carry and that are no part of them: share buttons, related headlines, subscription offers,
 * comments. Taken for text, they would be evidence of things that the article never said.
 */

/** What a line of clutter begins with, whatever follows. */
const LINE_OPENINGS =
  /^(?:\W{0,3})(?:share(?: this| on|\s*[|·>]|$)|save\s*[|·]|tweet\b|print\s*$|listen(?: again| to this|:|\s*\d)|read (?:more|next|also)\b|related(?: stories| articles| podcasts| topics)?\s*(?::|$)|further reading\s*:?$|more (?:from|on this|stories|news|to read|in |[A-Z]+ NEWS)|you (?:may|might) (?:also )?(?:like|be interested)|most (?:read|viewed|popular|shared)|recommended(?: for you)?\b.{0,40}$|editor[’']?s['’]? picks?|trending|top stories\s*$|also in |also read|see also\b|watch(?: now| live|:)|video\s*:|photos?\s*:|gallery\s*:|photo gallery|latest\s*:|live blog|advertisement\b|sponsored\b|story continues below|continue reading|sign (?:up|in)\b.{0,80}$|log in\b.{0,80}$|subscribe\b|become a (?:member|subscriber)|already a (?:member|subscriber)|get (?:our|the|your) .{0,60}(?:alerts|newsletter|inbox|app)\b|follow us\b|join (?:us on|the conversation)|this (?:site|website) uses cookies|we (?:use|value) (?:cookies|your privacy)|by (?:clicking|continuing)\b|accept (?:all|cookies)|cookie\b.{0,40}$|tags?\s*:|topics?\s*:|filed under\b|categor(?:y|ies)\s*:|©|\(c\) \d{4}|copyright\b|all rights reserved|our standards\s*:|terms (?:of|and|&|\|)|privacy\b.{0,20}[|·]|t&cs|done deals\b|download (?:the|our) app|click here\b|don[’']t miss\b.{0,120}!|report (?:this|an error|a correction)|request reprint|submit correction|add .{2,40} as a preferred source|stay with .{2,40} for (?:live|more)|what do you think\?|\[(?:share|print|send|accept|photo|image)|[*_]?subscribe\b|skip to\b|back to top|load more|show (?:more|comments)|posted in\b|originally published\b|this (?:article|story) (?:was|has been) (?:originally|updated|amended|first)|have you got a story|contact us\b|e-?mail us\b)/i;

/** Whole lines that say something of the file, or count its readers' remarks. */
const WHOLE_LINES =
  /^\W*(?:\d{1,6}\s+comments?|comments?\s*\(?\d*\)?|share|save|print|e-?mail|facebook|twitter|x|whatsapp|linkedin|copy link|ad|ads|menu|search|home|next|previous|\d+\s*min(?:ute)?s?\s+read|updated.{0,60}|published.{0,60}|modified.{0,60}|last (?:updated|modified).{0,60})\W*$/i;

/** Notes of an agency on its own work. */
const AGENCY_NOTE = /^\((?:additional )?(?:reporting|writing|editing|compiled|with inputs?|with reporting) by\b.*\)$/i;

/** Menus: short words with bars, dots or arrows between them. */
const MENU = /^[^.!?]{2,40}(?:\s+[|·•>›»]\s+[^.!?|·•>›»]{2,40}){2,}$/;

/** Where readers' remarks begin, which run to the end of the file. */
const COMMENTS =
  /^\W*(?:(?:your |readers[’']? |reader |all |view |post a |leave a |add a )?comments?\s*(?:\(\d+\))?(?:\s*(?:newest|oldest|sort|most|by)\b.{0,40})?|\d+ comments|post a comment|leave a (?:reply|comment)|join the (?:discussion|conversation)\b.{0,30}|disqus)\W*$/i;

/** Where a list of other articles begins; it ends with the next paragraph of prose. */
const OTHER_ARTICLES =
  /^\W*(?:related\b|read (?:more|next)\b|more (?:from|on this|stories|news|[A-Z]+ NEWS)|most (?:read|viewed|popular)|recommended\b|trending|top stories|you (?:may|might) also|further reading|latest (?:news|stories)|also in |request reprint)/i;

/** A line as long as this, ending as a sentence does, is prose whatever stands around it. */
const PROSE_LENGTH = 160;

/** Whether a line, by itself, is clutter. */
export function isClutterLine(line: string): boolean {
  const text = line.trim();
  if (WHOLE_LINES.test(text) || AGENCY_NOTE.test(text) || MENU.test(text)) return true;
  return LINE_OPENINGS.test(text) && !(text.length > PROSE_LENGTH && endsSentence(text));
}

/** Keeps the blocks that belong to the article. */
export function withoutClutter(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  let inList = false;
  const half = blocks.length / 2;
  for (const [index, block] of blocks.entries()) {
    const text = block.prose.trim();
    if (COMMENTS.test(text) && index > half / 2) break;
    if (isProse(text)) inList = false;
    if (OTHER_ARTICLES.test(text) && !isProse(text)) inList = true;
    else if (!inList && (block.kind === 'table' || !isClutterLine(text))) kept.push(block);
  }
  return withoutTail(kept);
}

const endsSentence = (text: string): boolean => /[.!?…]["”’')\]]*$/.test(text);

const isProse = (text: string): boolean => text.length >= 80 && endsSentence(text);

/** Headlines without a paragraph below them, at the end of a file, are headlines of other articles. */
function withoutTail(blocks: Block[]): Block[] {
  let end = blocks.length;
  while (end > 1 && blocks[end - 1]!.kind === 'heading') end--;
  return blocks.slice(0, end);
}
