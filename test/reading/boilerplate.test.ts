import { describe, expect, test } from 'vitest';
import { mainText } from '../../src/cli/commands/read.ts';
import { blocksOf, readText } from './marked.ts';

describe('boilerplate marks', () => {
  test('English: kicker, byline, date, advert, gallery, newsletter, related links, comments', async () => {
    const article = await readText(
      `Home News World Politics Business Sport
Norway sends six patrol boats to Iceland
By Anna Berg and Tom Lund
Published: 3 March 2023, 14:05 GMT
Norway will lend six patrol boats to Iceland, the defence ministry in Oslo said on Friday.
Advertisement
The boats leave Bergen on Monday.
A patrol boat leaves the harbour of Bergen in January (Reuters/Jane Roe)
Sign up for our daily newsletter
Iceland thanked its neighbour. "We are grateful," said its prime minister.
Read more: Denmark orders two frigates
More on this story
Sweden and Finland plan joint exercise
Estonia opens new radar station
12 Comments
I think this is a good idea, well done Norway.`,
    );
    expect(blocksOf(article)).toEqual([
      'rubric: Home News World Politics Business Sport',
      'title: Norway sends six patrol boats to Iceland',
      'byline: By Anna Berg and Tom Lund',
      'dateline: Published: 3 March 2023, 14:05 GMT',
      'body: Norway will lend six patrol boats to Iceland, the defence ministry in Oslo said on Friday.',
      'notice: Advertisement',
      'body: The boats leave Bergen on Monday.',
      'body: A patrol boat leaves the harbour of Bergen in January',
      'credit: (Reuters/Jane Roe)',
      'notice: Sign up for our daily newsletter',
      'body: Iceland thanked its neighbour. "We are grateful," said its prime minister.',
      'teaser: Read more: Denmark orders two frigates',
      'teaser: More on this story',
      'teaser: Sweden and Finland plan joint exercise',
      'teaser: Estonia opens new radar station',
      'comments: 12 Comments',
      'comments: I think this is a good idea, well done Norway.',
    ]);
    expect(article.published).toBe('2023-03-03');
  });

  test.each([
    [
      'it',
      `Il Portogallo consegna due navi al Marocco
di Carla Neri
Pubblicato il 7 maggio 2021 alle 10:30
Il Portogallo ha consegnato due navi al Marocco, ha detto ieri il ministro della Difesa a Lisbona.
Leggi anche: La Spagna ordina nuovi elicotteri
Il Marocco ha ringraziato il governo portoghese.
Condividi su Facebook
Potrebbe interessarti
Rabat apre un nuovo porto`,
      ['title', 'byline', 'dateline', 'body', 'teaser', 'body', 'share', 'teaser', 'teaser'], '2021-05-07',
    ],
    [
      'fr',
      `Le Portugal livre deux navires au Maroc
Par Carla Noir
Publié le 7 mai 2021 à 10h30, mis à jour le 8 mai 2021 à 9h00
Le Portugal a livré deux navires au Maroc, a déclaré hier le ministre de la Défense à Lisbonne.
À lire aussi : L'Espagne commande de nouveaux hélicoptères
Le Maroc a remercié le gouvernement portugais.
Partager sur Facebook
Sur le même sujet
Rabat ouvre un nouveau port`,
      ['title', 'byline', 'dateline', 'body', 'teaser', 'body', 'share', 'teaser', 'teaser'], '2021-05-07',
    ],
    [
      'de',
      `Portugal liefert zwei Schiffe an Marokko
Von Carla Schwarz
7. Mai 2021, 10:30 Uhr
Portugal hat zwei Schiffe an Marokko geliefert, sagte gestern der Verteidigungsminister in Lissabon.
Lesen Sie auch: Spanien bestellt neue Hubschrauber
Marokko dankte der portugiesischen Regierung.
Artikel teilen
Mehr zum Thema
Rabat eröffnet neuen Hafen`,
      ['title', 'byline', 'dateline', 'body', 'teaser', 'body', 'share', 'teaser', 'teaser'], '2021-05-07',
    ],
    [
      'es',
      `Portugal entrega dos barcos a Marruecos
Por Carla Negro
Publicado el 7 de mayo de 2021 a las 10:30
Portugal ha entregado dos barcos a Marruecos, dijo ayer el ministro de Defensa en Lisboa.
Lea también: España encarga nuevos helicópteros
Marruecos agradeció al gobierno portugués.
Compartir en Facebook
Noticias relacionadas
Rabat abre un nuevo puerto`,
      ['title', 'byline', 'dateline', 'body', 'teaser', 'body', 'share', 'teaser', 'teaser'], '2021-05-07',
    ],
  ])('%s: title, byline, date, link, share button, related links', async (lang, text, kinds, published) => {
    const article = await readText(text);
    expect([article.lang, article.published]).toEqual([lang, published]);
    expect(article.blocks.map((b) => b.kind)).toEqual(kinds);
  });

  test('who contributed, long notices and corrections are no part of the story', async () => {
    const article = await readText(`Norway will lend six patrol boats to Iceland, the defence ministry in Oslo said on Friday.
Iceland thanked its neighbour and promised to pay for the fuel of the boats.
We use cookies and similar tools to run this site, to count its readers and to show them what they like; some of our partners do so as well, as our rules explain in more words than anybody has ever read, and you may say no to any of it at any time by clicking on the small grey button at the lower end of this page.
Correction: An earlier version of this story gave the wrong number of boats.
Harbour writers Jane Roe in Bergen, Tom Lund in Oslo and Ada Kerr in Reykjavik contributed to this report.`);
    expect(article.blocks.map((b) => b.kind)).toEqual(['body', 'body', 'notice', 'notice', 'byline']);
  });

  test('a list of points after a colon stays in the article', async () => {
    const article = await readText(`The ministers agreed in Vienna on three points for the coming year:
- Austria sends engineers to Moldova
- Hungary opens its rail line to Romania
- Slovakia lends two helicopters to Slovenia`);
    expect(article.blocks.map((b) => b.kind)).toEqual(['body', 'body', 'body', 'body']);
  });

  test('sentences that merely speak of photos, comments or sources stay in the article', async () => {
    const article = await readText(`Photos of the bridge show that the Danube has flooded the road, the ministry said.
Comments by the Serbian president angered Croatia on Tuesday, a diplomat told reporters.
Sources close to the Bulgarian government deny that Greece has asked for help with the fires.
By Monday, Albania had sent forty firefighters to North Macedonia to help with the fires there.`);
    expect(article.blocks.map((b) => b.kind)).toEqual(['body', 'body', 'body', 'body']);
  });

  test('hard-wrapped paragraphs are one block each', async () => {
    const article = await readText(`The finance minister of Latvia met her colleague from Lithuania in
Riga on Thursday and promised to share the cost of a new rail link
that both countries have wanted for more than twenty years now.

The link will open in 2030 at the earliest, officials in both of the
capitals said, because the ground between them is soft and wet and
nobody has yet been found who would build the bridges that it needs.`);
    expect(article.blocks).toHaveLength(2);
  });

  test('a date inside a sentence is not the date of publication', async () => {
    const article = await readText('Chad and Niger signed the treaty on 4 June 2019 in Niamey. It has never been ratified by either of them.');
    expect(article.published).toBeUndefined();
  });

  test.each([
    ['en', 'Follow Jane Roe on Twitter.', 'share'],
    ['en', 'Please follow Harbour News on Facebook and X.', 'share'],
    ['en', 'Reviewed by Jane Roe, MD', 'byline'],
    ['en', 'To view this content, JavaScript must be enabled.', 'notice'],
    ['en', 'This article was amended on Tuesday to correct a name.', 'notice'],
    ['en', '2/26/2025 7:11 AM PST BY STAFF', 'dateline'],
    ['en', '—desk@harbour.example (Web desk)', 'notice'],
    ['de', 'Dieser News-Ticker ist geschlossen. Alles Weitere steht im neuen.', 'notice'],
    ['de', 'Foto/Quelle: dts', 'credit'],
    ['de', 'Wählen Sie das für Sie passende Angebot und lesen Sie weiter', 'notice'],
    ['fr', 'Article réservé à nos abonnés Lire aussi Le port de Bergen se vide', 'teaser'],
    ['fr', 'La suite après cette publicité', 'notice'],
    ['es', '¡Gracias! Desde ahora recibirás un correo diario con lo más importante.', 'notice'],
    ['es', 'Revise: El puerto de Bergen queda cerrado', 'teaser'],
    ['it', 'Gentile lettore, la pubblicazione dei commenti è sospesa dalle 20 alle 9.', 'comments'],
    ['it', 'Se sei arrivato fin qui, puoi aiutare la redazione con una donazione.', 'notice'],
  ])('%s: "%s" between two paragraphs is no article', async (lang, line, kind) => {
    const article = await readText(`Norway lends boats to Iceland\nNorway will lend six boats to Iceland, the ministry said.\n${line}\nThe boats leave Bergen on Monday.`, { lang });
    expect(blocksOf(article)[2]).toBe(`${kind}: ${line}`);
  });

  test.each([
    ['en', 'Follow-up talks on Telegram were held in Oslo on Friday.'],
    ['en', 'An earlier version of this treaty was rejected by Iceland.'],
    ['en', 'Update: Iceland has accepted the boats, the ministry said.'],
    ['es', 'Sigue el bloqueo de Telegram en Noruega, dijo el ministro.'],
    ['de', 'Folgen für Telegram hat das Urteil aus Oslo nicht.'],
    ['it', 'La pubblicazione dei documenti è stata sospesa da Oslo.'],
  ])('%s: "%s" is a sentence like any other', async (lang, line) => {
    const article = await readText(`Norway lends boats to Iceland\nNorway will lend six boats to Iceland, the ministry said.\n${line}\nThe boats leave Bergen on Monday.`, { lang });
    expect(blocksOf(article)[2]).toBe(`body: ${line}`);
  });

  test.each([
    ['de', 'Die Ministerin sagte weitere Hilfe zu. (Archivbild)', 'Die Ministerin sagte weitere Hilfe zu.', '(Archivbild)'],
    ['fr', 'Oslo a prêté six navires à Reykjavik. (©AP Photo/Jeanne Roe)', 'Oslo a prêté six navires à Reykjavik.', '(©AP Photo/Jeanne Roe)'],
    ['fr', 'Des navires quittent le port, vendredi. Photo: AP/Jean Roe', 'Des navires quittent le port, vendredi.', 'Photo: AP/Jean Roe'],
  ])('%s: of "%s" only the source is left out', async (lang, line, sentence, source) => {
    const article = await readText(`Norway lends boats to Iceland\n${line}\nThe boats leave Bergen on Monday, the ministry said.`, { lang });
    expect(blocksOf(article).slice(1, 3)).toEqual([`body: ${sentence}`, `credit: ${source}`]);
  });

  test.each([
    ['OSLO, Norway — ', 'Six patrol boats left for Iceland on Friday, the ministry said.'],
    ['OSLO, March 4 (Reuters) - ', 'Six patrol boats left for Iceland on Friday, the ministry said.'],
    ['Oslo (AP) – ', 'Six patrol boats left for Iceland on Friday, the ministry said.'],
    ['Roma, 18 set. (Adnkronos) - ', 'Sei navi sono partite venerdì per Reykjavik, ha detto il ministero.'],
    ['OSLO. ', 'Sechs Schiffe sind am Freitag nach Island ausgelaufen, wie das Ministerium mitteilte.'],
  ])('the place line "%s" is cut off its sentence', async (place, sentence) => {
    const article = await readText(`Norway lends boats to Iceland\n${place}${sentence}\nThe boats leave Bergen on Monday, the ministry said.`);
    expect(blocksOf(article).slice(1, 3)).toEqual([`dateline: ${place.trim()}`, `body: ${sentence}`]);
    expect(mainText(article).startsWith(place + sentence)).toBe(true);
  });

  test.each(['NATO — which has many members — lends six boats to Iceland.', 'Oslo – Bergen is the line that the new trains will serve from May.'])('"%s" opens with no place line', async (sentence) => {
    const article = await readText(`Norway lends boats to Iceland\n${sentence}\nThe boats leave Bergen on Monday, the ministry said.`);
    expect(blocksOf(article)[1]).toBe(`body: ${sentence}`);
  });
});
