import type { Email } from 'postal-mime';
import { DramatisError } from '../../model/index.ts';
import { fragmentParagraphs } from '../html/fragment.ts';
import { fileEnding, fileStem, type Draft, type InputFile } from '../input.ts';
import { LIMITS } from '../limits.ts';
import { dayOf } from '../metadata-fields.ts';
import { htmlDraft } from './html.ts';
import { headOf, startsWith, type ReadContext, type Reader } from './reader.ts';

/** Header lines as every message has them, at its very top. */
const HEADERS = /^(?:[!-9;-~]{1,70}:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2,}/;
const MESSAGE_HEADER = /^(?:from|return-path|received|message-id|delivered-to|date|subject|to|mime-version|x-[a-z-]+):/m;

/** Messages (RFC 5322): subject as title, sender as author, date, text, and attached files that can be read. */
export const emlReader: Reader = {
  name: 'e-mail (EML)',
  endings: ['eml'],
  read: async (input, context) => await messageDrafts(input.bytes, input, context),
};

/** Mailboxes: every message in turn. */
export const mboxReader: Reader = {
  name: 'mailbox (MBOX)',
  endings: ['mbox', 'mbx'],
  recognises: (bytes) => startsWith(bytes, 'From ') && MESSAGE_HEADER.test(headOf(bytes).split('\n').slice(1).join('\n')),
  read: async (input, context) => {
    const drafts: Draft[] = [];
    for (const [i, bytes] of messages(input.bytes).entries()) {
      const stem = `${fileStem(input.path)}-${i + 1}`;
      try {
        const [first, ...attached] = await messageDrafts(bytes, { path: `${input.path}/${stem}.eml`, bytes }, context);
        if (first) drafts.push({ ...first, stem: first.stem ?? stem }, ...attached);
      } catch (error) {
        if (!(error instanceof DramatisError)) throw error;
        context.refuse({ where: `${input.path}: message ${i + 1}`, reason: error.what });
      }
    }
    return drafts;
  },
};

/** Web pages saved whole (RFC 2557): the page, its pictures passed over. */
export const mhtmlReader: Reader = {
  name: 'MHTML',
  endings: ['mhtml', 'mht'],
  recognises: (bytes) => {
    const head = headOf(bytes, 2048);
    return HEADERS.test(head) && /^content-type:\s*multipart\/related/m.test(head) && /^(?:snapshot-content-location|from:\s*<saved by)/m.test(head);
  },
  read: async (input) => {
    const email = await parse(input.bytes, input.path);
    if (email.html === undefined) throw new DramatisError('the saved page holds no HTML', input.path);
    const address = email.headers.find((h) => h.key === 'snapshot-content-location' || h.key === 'content-location')?.value;
    return [htmlDraft(email.html, address)];
  },
};

async function parse(bytes: Uint8Array, where: string): Promise<Email> {
  const { default: PostalMime } = await import('postal-mime');
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 20, maxHeadersSize: 1024 * 1024, attachmentEncoding: 'arraybuffer' });
  } catch (error) {
    throw new DramatisError(`the message is broken (${error instanceof Error ? error.message : 'unreadable'})`, where, undefined, { cause: error });
  }
}

async function messageDrafts(bytes: Uint8Array, input: InputFile, context: ReadContext): Promise<Draft[]> {
  const email = await parse(bytes, input.path);
  const attached = await attachments(email, input, context);
  const content = words(email);
  if (content.length === 0 && attached.length === 0) throw new DramatisError('the message has no text', input.path);
  const sender = email.from;
  const message: Draft = {
    content,
    metadata: { title: email.subject?.replace(/^(?:(?:re|fwd?|aw|wg|tr|rv|i)\s*:\s*)+/i, ''), author: sender?.name || sender?.address, published: dayOf(email.date) },
  };
  return content.length === 0 ? attached : [message, ...attached];
}

/** The plain part if it says all there is, else the words of the HTML part. */
function words(email: Email): Draft['content'] {
  const plain = email.text?.replaceAll('\r\n', '\n').trim() ?? '';
  const html = email.html === undefined ? [] : fragmentParagraphs(email.html);
  const length = html.reduce((sum, p) => sum + p.text.length, 0);
  return plain.length > length * 0.5 && plain !== '' ? plain : html;
}

async function attachments(email: Email, input: InputFile, context: ReadContext): Promise<Draft[]> {
  const drafts: Draft[] = [];
  for (const { filename, content } of email.attachments.slice(0, LIMITS.archiveEntries)) {
    if (!filename || typeof content === 'string' || !ATTACHED.has(fileEnding(filename))) continue;
    const bytes = content instanceof Uint8Array ? content : new Uint8Array(content);
    const stem = fileStem(input.path);
    const inner = await context.readInner({ path: `${input.path}/${filename}`, bytes });
    drafts.push(...inner.map((draft) => ({ ...draft, stem: `${stem}-${draft.stem ?? fileStem(filename)}` })));
  }
  return drafts;
}

/** Attachments that are documents; signatures, pictures and calendars are not. */
const ATTACHED: ReadonlySet<string> = new Set(['pdf', 'docx', 'odt', 'rtf', 'html', 'htm', 'txt', 'md', 'eml', 'mhtml', 'mht', 'epub']);

/** Cuts a mailbox at its "From " lines (RFC 4155). */
function messages(bytes: Uint8Array): Uint8Array[] {
  const starts: number[] = [];
  for (let i = 0; i >= 0 && i < bytes.length; ) {
    // Unquoted "From " at the start of a sentence is no separator: those carry a time, and headers follow.
    if (startsWith(bytes, 'From ', i) && /^From \S[^\n]*\d:\d\d[^\n]*\r?\n>?[!-9;-~]{1,70}:/.test(String.fromCharCode(...bytes.subarray(i, i + 300)))) starts.push(i);
    const end = bytes.indexOf(10, i);
    i = end < 0 ? -1 : end + 1;
  }
  return starts.map((start, n) => {
    const bodyStart = bytes.indexOf(10, start) + 1;
    return unquote(bytes.subarray(bodyStart, starts[n + 1] ?? bytes.length));
  });
}

/** Mailboxes write ">From" where a line of the message begins with "From". */
function unquote(bytes: Uint8Array): Uint8Array {
  const drop = new Set<number>();
  for (let i = bytes.indexOf(62); i >= 0; i = bytes.indexOf(62, i + 1)) {
    if ((i === 0 || bytes[i - 1] === 10) && /^>*From /.test(String.fromCharCode(...bytes.subarray(i, i + 20)))) drop.add(i);
  }
  return drop.size === 0 ? bytes : bytes.filter((_, i) => !drop.has(i));
}
