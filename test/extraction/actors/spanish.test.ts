import { describe, expect, test } from 'vitest';
import { found, marked, type Example } from './marked.ts';

const EXAMPLES: readonly Example[] = [
  ['United States in letters', '[US EE.UU.], [US EEUU] y [US Estados Unidos] callan.'],
  ['union and alliance', 'La [european-union UE] y la [nato OTAN] responden.'],
  ['capital as metonym', '[RU Moscú] niega el ataque.'],
  ['capital as a place', 'La reunión fue en [geneva Ginebra] y en [madrid Madrid].'],
  ['adjectives', 'Los misiles [RU rusos], la armada [KR surcoreana], los colonos [IL israelíes].'.replace('la armada [KR surcoreana]', 'el ejército [KR surcoreano]').replace('los colonos [IL israelíes]', 'el gobierno [IL israelí]')],
  ['settlers of a country', 'La UE sanciona a [israeli-settlers colonos israelíes].'.replace('La UE', 'La [european-union UE]')],
  ['office, adjective, name', 'El ministro [RU ruso] de Asuntos Exteriores, [sergey-lavrov Serguei Lavrov], habló.'],
  ['president', 'El presidente [juan-ficticio Juan Ficticio] viajó.'],
  ['surname after the full name', 'Habló [juan-ficticio Juan Ficticio].\nDespués [juan-ficticio Ficticio] calló.', { tags: { Habló: 'VERB', Después: 'ADV' } }],
  ['ministry', 'El [ministry-of-foreign-affairs-of-egypt ministerio de Exteriores de Egipto] informó.'],
  ['strip and bank', 'La [gaza-strip Franja de Gaza] y [west-bank Cisjordania].'],
  ['missiles by the words before it', 'Los misiles balísticos [sarmat-x Sarmat X] llegaron.', { tags: { balísticos: 'ADJ', Sarmat: 'PROPN', X: 'PROPN' } }],
  ['authority', 'La [palestinian-authority Autoridad Nacional Palestina] pide ayuda.'],
  ['newspaper by the word before it', 'Lo publica el diario [ecoprensa Ecoprensa].'],
  ['language', 'Un discurso en inglés.'],
  ['months and weekdays', 'El lunes de mayo no pasó nada.'],
  ['credit', 'EFE/ J.J. Guillén'],
  ['no names', 'No se sabe nada más de lo ocurrido.'],
  ['colour and sea', 'El [black-sea mar Negro] está en calma.'],
  ['treaty of a city', 'Los acuerdos de Oslo fracasaron.'],
  ['field of an office is no body', 'El consejero de Seguridad Nacional de [US Estados Unidos] habló.'],
  ['body with a small adjective', 'Lo dice la [comision-ficticia-de-aguas Comisión ficticia de aguas].', { tags: { ficticia: 'ADJ', aguas: 'NOUN' } }],
  ['opposition of a country', 'La [venezuelan-opposition oposición venezolana] calla.'],
  ['embassy in a city', 'La [embassy-of-belarus-in-warsaw embajada de Bielorrusia en Varsovia] calla.'],
  ['summit in a city', 'La cumbre de [vienna Viena] terminó.'],
  ['council of a city', 'El [madrid-city-council Ayuntamiento de Madrid] calla.'],
  ['high court of a region', 'El [high-court-of-justice-of-catalonia TSJC] anula la orden.'],
  ['the Valencian Generalitat is not the Catalan one', 'La [generalitat-valenciana Generalitat Valenciana] calla.'],
  ['union by its full name', 'Lo dice [ccoo Comisiones Obreras].'],
];

describe('actors in Spanish sentences', () => {
  test.each(EXAMPLES.map(([what, source, hints]) => ({ what, source, hints })))('$what', ({ source, hints }) => {
    const { text, expected } = marked(source);
    expect(found(text, 'es', hints).mentions).toEqual(expected);
  });
});
