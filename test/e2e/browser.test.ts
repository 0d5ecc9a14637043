import { expect, test } from 'vitest';
import { launchBrowser, PAGE_OPTIONS } from './browser.ts';

test('the test browser draws text and WebGL', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage(PAGE_OPTIONS);
    await page.setContent('<p>Перемир’я in Zürich</p><canvas></canvas>');
    const seen = await page.evaluate(() => ({
      width: document.createRange().getBoundingClientRect().width,
      text: document.querySelector('p')?.textContent,
      webgl: document.querySelector('canvas')?.getContext('webgl2') !== null,
      glyphs: (() => {
        const context = document.createElement('canvas').getContext('2d');
        return context ? context.measureText('Belarus').width : 0;
      })(),
    }));
    expect(seen.text).toContain('Zürich');
    expect(seen.webgl).toBe(true);
    expect(seen.glyphs).toBeGreaterThan(20);
  } finally {
    await browser.close();
  }
});
