import type { Email, Attachment as MailPart } from 'postal-mime';
import { readDate } from '../../text/dates/reading';
import { splitBlocks } from '../../text/prose';
import { mendLatin1 } from '../decoding';
import { UnreadableSource, type Attachment, type Extract, type Known, type Reader, type SourceFacts } from '../extract';
import { LIMITS } from '../limits';
import { Original } from '../original';
import { readHtml } from './html';
import { TextBuilder } from './textBuilder';
import { table } from '../../text/table';

/**
 * A message of e-mail: its text, else its HTML; what is attached is a source of its own. Nothing that a message points to
 * is fetched.
 */
export const mailReader: Reader = { extensions: ['eml'], noun: 'mail', read: readMail };

async function readMail(bytes: Uint8Array): Promise<Extract> {
  const mail = await parse(bytes);
  const headers = headLines(mail);
  if (headers.length === 0) throw new UnreadableSource('is no mail: it has none of the lines that a mail begins with');
  const builder = new TextBuilder();
  builder.remark(headers.join('\n'));
  if (mail.subject?.trim()) builder.block('heading', oneLine(mail.subject));
  addBody(builder, mail);
  const { text, blocks } = builder.finish();
  return { text, blocks, facts: factsOf(mail), attachments: attachmentsOf(mail), original: Original.inText(text) };
}

async function parse(bytes: Uint8Array): Promise<Email> {
  const { default: PostalMime } = await import('postal-mime');
  try {
    return await PostalMime.parse(new Uint8Array(bytes), {
      forceRfc822Attachments: true,
      attachmentEncoding: 'arraybuffer',
      maxNestingDepth: MOST_NESTED,
      maxHeadersSize: 1024 * 1024,
    });
  } catch (error) {
    throw new UnreadableSource(`the mail is broken: ${(error as Error).message}`);
  }
}

/** Depth of parts within parts of a message. */
const MOST_NESTED = 32;

const oneLine = (text: string): string => mendLatin1(text).replace(/\s+/g, ' ').trim();

// ---- Head ----------------------------------------------------------------------------------------------------------

const SHOWN = ['From', 'To', 'Cc', 'Date', 'Subject'];

/** The lines of the head that people want to see, in the order in which mail programs show them. */
const headLines = ({ headers, subject, from, to, cc }: Email): string[] =>
  SHOWN.flatMap((name) => {
    const raw = headers.find(({ key }) => key === name.toLowerCase())?.value;
    if (raw === undefined) return [];
    const people = { From: from && [from], To: to, Cc: cc }[name];
    const value = people ? people.map(person).filter(Boolean).join(', ') : name === 'Subject' ? subject : raw;
    return [`${name}: ${oneLine(value || raw)}`];
  });

const person = ({ name, address }: { name?: string; address?: string | undefined }): string =>
  name ? (address ? `${name} <${address}>` : name) : (address ?? '');

/** The sender, the subject, and the day on which it was sent where the sender was. */
function factsOf({ subject, from, headers }: Email): SourceFacts {
  const known = (value: string | undefined): Known<string> | undefined => {
    const text = value && oneLine(value);
    return text ? { value: text, from: 'metadata' } : undefined;
  };
  const header = (key: string): string | undefined => headers.find((candidate) => candidate.key === key)?.value;
  const [title, author] = [known(subject), known(from?.name || from?.address)];
  const outlet = known(header('organization') ?? header('organisation'));
  const day = readDate(header('date') ?? '');
  return {
    ...(title && { title }),
    ...(author && { author }),
    ...(outlet && { outlet }),
    ...(day !== undefined && { date: { value: day, from: 'metadata' as const } }),
  };
}

// ---- Body ----------------------------------------------------------------------------------------------------------

function addBody(builder: TextBuilder, { text, html }: Email): void {
  const plain = text && mendLatin1(text).replace(/\r\n?/g, '\n');
  if (plain?.trim()) {
    for (const { kind, start, end } of splitBlocks(plain, 'text'))
      builder.block(
        kind,
        plain
          .slice(start, end)
          .replace(/^(?:[ \t]*>)+[ \t]?/gm, '')
          .trim() || ' ',
      );
  } else if (html?.trim()) {
    const page = readHtml(mendLatin1(html));
    for (const { kind, start, end } of page.blocks) builder.block(kind, page.text.slice(start, end));
  }
}

// ---- Attachments ---------------------------------------------------------------------------------------------------

/** What is attached. Pictures within the text, signatures and the like are part of how a message looks. */
function attachmentsOf({ attachments }: Email): Attachment[] {
  const names = new Map<string, number>();
  return attachments
    .filter((part) => !isDecoration(part))
    .slice(0, LIMITS.attachments)
    .map((part, index) => {
      const name = nameOf(part, index);
      const count = names.get(name.toLowerCase()) ?? 0;
      names.set(name.toLowerCase(), count + 1);
      return { name: count === 0 ? name : name.replace(/(\.[^.]*)?$/, ` (${count + 1})$1`), bytes: bytesOf(part) };
    });
}

const isDecoration = ({ mimeType, related, disposition }: MailPart): boolean =>
  (/^image\//.test(mimeType) && (related === true || disposition === 'inline')) ||
  /pgp-signature|pkcs7-signature|text\/calendar|ms-tnef/.test(mimeType);

const ENDINGS: Readonly<Record<string, string>> = table({
  'message/rfc822': '.eml',
  'text/html': '.html',
  'text/plain': '.txt',
  'text/csv': '.csv',
  'application/pdf': '.pdf',
  'application/rtf': '.rtf',
});

/** A name that is a name and no path. */
function nameOf({ filename, mimeType }: MailPart, index: number): string {
  const given = oneLine(filename ?? '')
    .replace(/[/\\\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '-')
    .replace(/^\.+/, '')
    .slice(-120);
  const ending = ENDINGS[mimeType] ?? '';
  const name = given || `attachment ${index + 1}`;
  return ending && (mimeType === 'message/rfc822' ? !/\.eml$/i.test(name) : !/\.\w+$/.test(name))
    ? name + ending
    : name;
}

const bytesOf = ({ content }: MailPart): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content as ArrayBuffer);
