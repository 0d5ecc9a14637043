import { describe, expect, test } from 'vitest';
import { identifyLanguage } from '../../src/language/index.ts';

describe('language identification', () => {
  test.each([
    ['en', 'Russia plans to deploy missiles in Belarus, the president said on Monday.'],
    ['it', 'Il presidente del Consiglio ha incontrato i ministri degli Esteri a Roma.'],
    ['fr', "Le ministre des Affaires étrangères s'est rendu à Bruxelles pour rencontrer ses homologues."],
    ['de', 'Der Bundeskanzler hat am Montag die Außenminister der Europäischen Union empfangen.'],
    ['es', 'El presidente del Gobierno se reunió ayer con los ministros de Asuntos Exteriores.'],
  ])('%s', (lang, text) => {
    expect(identifyLanguage(text)).toEqual({ lang, supported: true, reliable: true });
  });

  test('names a language there is no model for', () => {
    expect(identifyLanguage('Президент России Владимир Путин заявил о размещении ракет в Белоруссии.')).toEqual({ lang: 'ru', supported: false, reliable: true });
  });

  test('takes a text too short to tell for the nearest of our languages', () => {
    expect(identifyLanguage('Putin met Xi Jinping in Beijing.')).toEqual({ lang: 'en', supported: true, reliable: false });
  });

  test('does not trust a text too short to tell', () => {
    expect(identifyLanguage('Kyiv').reliable).toBe(false);
  });

  test('says so when there are no letters', () => {
    expect(identifyLanguage('  123 … \ud800').lang).toBe('und');
  });
});

test.each([
  ['Macron trifft Scholz in Paris', 'de'],
  ['Draghi incontra Macron a Roma', 'it'],
  ['NATO summit opens in Vilnius', 'en'],
])('the short line "%s" is taken for %s', (text, lang) => {
  expect(identifyLanguage(text)).toMatchObject({ lang, supported: true });
});

test('a text of a language that the table lacks is not taken for one of ours', () => {
  expect(identifyLanguage('Mae’r llywodraeth wedi cyhoeddi cynllun newydd i wella’r ysbytai yng Nghymru, meddai’r gweinidog iechyd ddydd Llun.').supported).toBe(false);
});
