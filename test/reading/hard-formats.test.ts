import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readInputs, type Reading } from '../../src/reading/index.ts';
import { dayOf } from '../../src/reading/metadata-fields.ts';
import { blocksOf } from './marked.ts';

const utf8 = (s: string): Uint8Array => new TextEncoder().encode(s);
const latin1 = (s: string): Uint8Array => new Uint8Array(Buffer.from(s, 'latin1'));
const read = async (path: string, bytes: Uint8Array): Promise<Reading> => await readInputs([{ path, bytes }]);

describe('documents as people have them', () => {
  test('ODT: nothing of what was deleted or noted; items of lists are text, figures in tables are not', async () => {
    const content = `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="ta"><office:body><office:text>
<text:tracked-changes><text:changed-region><text:deletion><text:p>Sweden has bought four boats.</text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:h text:outline-level="1">Norway lends boats</text:h><text:p>Norway lends<text:s text:c="3"/>six boats<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note on the treaty of 1997.</text:p></text:note-body></text:note> to Iceland, the ministry said.</text:p>
<text:list><text:list-item><text:p>Two boats go to Akureyri</text:p></text:list-item></text:list>
<table:table><table:table-row><table:table-cell><text:p>Boats</text:p></table:table-cell><table:table-cell><text:p>6</text:p></table:table-cell></table:table-row></table:table>
<text:p>Denmark opposes the plan.</text:p></office:text></office:body></office:document-content>`;
    const { articles } = await read('a.odt', zipSync({ 'META-INF/manifest.xml': utf8('<m/>'), 'content.xml': utf8(content) }));
    expect(blocksOf(articles[0]!)).toEqual(['title: Norway lends boats', 'body: Norway lends six boats to Iceland, the ministry said.', 'body: Two boats go to Akureyri', 'caption: Boats', 'caption: 6', 'body: Denmark opposes the plan.']);
  });

  test('DOCX: items of lists are text, cells of tables are not, unless they are sentences', async () => {
    const p = (text: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const body = `${p('Norway lends six boats to Iceland, the ministry said.')}${p('Two boats go to Akureyri', '<w:numPr><w:ilvl w:val="0"/></w:numPr>')}<w:tbl><w:tr><w:tc>${p('Boats')}</w:tc><w:tc>${p('Denmark opposes the plan, its prime minister said.')}</w:tc></w:tr></w:tbl>`;
    const { articles } = await read('a.docx', zipSync({ 'word/document.xml': utf8(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`) }));
    expect(blocksOf(articles[0]!)).toEqual(['body: Norway lends six boats to Iceland, the ministry said.', 'body: Two boats go to Akureyri', 'caption: Boats', 'body: Denmark opposes the plan, its prime minister said.']);
  });

  test('RTF: letters of other alphabets, pairs of surrogates, links, and no bullets', async () => {
    const rtf = String.raw`{\rtf1\ansi\ansicpg1251\uc1\pard \u1053?\u1086?\u1088?\u1074?\u1077?\u1075?\u1080?\u1103? \'ef\'e5\'f0\'e5\'e4\'e0\'eb\'e0 \'f8\'e5\'f1\'f2\'fc \'ea\'e0\'f2\'e5\'f0\'ee\'e2.\par {\uc0 \u-10179\u-8704}{\field{\*\fldinst HYPERLINK "http://harbour.example"}{\fldrslt Iceland}} is grateful, its prime minister said.\par{\pntext b\tab}Denmark opposes the plan.\par}`;
    const { articles } = await read('a.rtf', latin1(rtf));
    expect(blocksOf(articles[0]!)).toEqual(['body: Норвегия передала шесть катеров.', 'body: 😀Iceland is grateful, its prime minister said.', 'body: Denmark opposes the plan.']);
  });

  test('EPUB: chapters in the order of reading, whatever the files are called and wherever they lie', async () => {
    const chapter = (n: number): Uint8Array => utf8(`<html><body><h1>Chapter ${n}</h1><p>Norway lends boats to Iceland, and in chapter ${n} the ministry in Oslo explains what that means for all.</p></body></html>`);
    const book = '<package><manifest><item id="c3" href="text/a.xhtml"/><item id="c1" href="text/z.xhtml"/><item id="c2" href="../text/m%20n.xhtml"/></manifest><spine><itemref idref="c1"/><itemref idref="c2"/><itemref idref="c3"/></spine></package>';
    const { articles } = await read('a.epub', zipSync({ 'META-INF/container.xml': utf8('<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>'), 'OPS/book.opf': utf8(book), 'OPS/text/a.xhtml': chapter(3), 'OPS/text/z.xhtml': chapter(1), 'text/m n.xhtml': chapter(2) }));
    expect(articles.map((a) => a.title)).toEqual(['Chapter 1', 'Chapter 2', 'Chapter 3']);
  });
});

describe('mail as people have it', () => {
  test('EML: quoted-printable in an old encoding, encoded names, a forwarded message attached', async () => {
    const message = [
      'From: =?ISO-8859-1?Q?J=F8rgen_Berg?= <j@harbour.example>', 'Subject: =?UTF-8?B?V0c6IE5vcndlZ2VuIHZlcmxlaWh0IHNlY2hzIEJvb3Rl?=', 'Date: Fri, 03 Mar 2023 23:30:00 +0100', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary="m"', '',
      '--m', 'Content-Type: text/plain; charset=iso-8859-1', 'Content-Transfer-Encoding: quoted-printable', '', 'Norwegen verleiht sechs Boote an Island, teilte das Verteidigungsminis=', 'terium mit. D=E4nemark lehnt den Plan ab.', '',
      '--m', 'Content-Type: message/rfc822', 'Content-Disposition: attachment; filename="island.eml"', '', 'From: a@harbour.example', 'Subject: Island dankt', 'Date: Thu, 2 Mar 2023 10:00:00 +0000', '', 'Island hat Norwegen am Donnerstag gedankt, sagte der Sprecher.', '',
      '--m', 'Content-Type: image/png; name="logo.png"', 'Content-Transfer-Encoding: base64', '', 'iVBORw0KGgo=', '--m--', '',
    ].join('\r\n');
    const { articles, refusals } = await read('a.eml', latin1(message));
    expect(refusals).toEqual([]);
    expect(articles.map(({ stem, title, author, published, text }) => ({ stem, title, author, published, text }))).toEqual([
      { stem: 'a', title: 'Norwegen verleiht sechs Boote', author: 'Jørgen Berg', published: '2023-03-03', text: 'Norwegen verleiht sechs Boote an Island, teilte das Verteidigungsministerium mit. Dänemark lehnt den Plan ab.' },
      { stem: 'a-island', title: 'Island dankt', author: 'a@harbour.example', published: '2023-03-02', text: 'Island hat Norwegen am Donnerstag gedankt, sagte der Sprecher.' },
    ]);
  });

  test('MBOX: a sentence that begins with "From" and gives a time parts no message', async () => {
    const box = 'From a@harbour.example Fri Mar  3 10:00:00 2023\nFrom: A <a@harbour.example>\nSubject: One\n\nNorway lends six boats to Iceland, the ministry said.\n\nFrom Oslo came no comment at 10:30 on Friday.\n\nFrom b@harbour.example Sat Mar  4 11:00:00 2023\nFrom: B <b@harbour.example>\nSubject: Two\n\nDenmark opposes the plan, its prime minister said.\n';
    const { articles } = await read('a.mbox', utf8(box));
    expect(articles.map((a) => [a.title, a.blocks.length])).toEqual([['One', 2], ['Two', 1]]);
  });
});

describe('archives of the web', () => {
  test('WARC: chunked answers in the encoding their header gives, no redirects', async () => {
    const record = (address: string, http: string): string => `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${address}\r\nContent-Length: ${http.length}\r\n\r\n${http}\r\n\r\n`;
    const page = '<html><body><p>Norwegen verleiht sechs Boote an Island, teilte das Ministerium f\xfcr Verteidigung mit.</p></body></html>';
    const chunked = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=iso-8859-1\r\nTransfer-Encoding: chunked\r\n\r\n${page.length.toString(16)};x=1\r\n${page}\r\n0\r\n\r\n`;
    const { articles } = await read('a.warc', latin1(record('https://harbour.example/1', chunked) + record('https://harbour.example/2', 'HTTP/1.1 301 Moved\r\nLocation: /1\r\n\r\n')));
    expect(articles.map((a) => [a.url, a.text])).toEqual([['https://harbour.example/1', 'Norwegen verleiht sechs Boote an Island, teilte das Ministerium für Verteidigung mit.']]);
  });
});

test.each([
  ['03.03.2023', '2023-03-03'], ['3/13/2023', '2023-03-13'], ['13/3/2023 10:00', '2023-03-13'], ['3. März 2023', '2023-03-03'], ['le 3 mars 2023 à 10h', '2023-03-03'],
  ['3 de mayo de 2023', '2023-05-03'], ['3 maggio 2023', '2023-05-03'], ['vendredi 3 février 2023', '2023-02-03'], ['Fri, 03 Mar 2023 23:30:00 +0100', '2023-03-03'],
  ['3/4/2023', undefined], ['31.02.2023', undefined], ['yesterday', undefined], ['', undefined],
])('the date "%s" is %s', (words, day) => {
  expect(dayOf(words)).toBe(day);
});
