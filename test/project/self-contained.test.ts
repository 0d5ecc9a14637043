import { describe, expect, test } from 'vitest';
import { projectInPage, selfContainedPage } from '../../src/project/index.ts';

const parts = { title: 'A & <b>', script: 'const end = "</script><!--";', style: 'p { color: red }', project: '{"name": "</script><script>alert(1)</script>"}', world: '{"land": "M0 0</script>"}' };

describe('one page that holds it all', () => {
  const page = selfContainedPage(parts);

  test('gives its project back', () => expect(JSON.parse(projectInPage(page) ?? '')).toEqual(JSON.parse(parts.project)));

  test('nothing in project, script or title ends an element early', () => {
    expect(page.match(/<\/script>/g)).toHaveLength(3);
    expect(page).not.toContain('<!--');
    expect(page).toContain('<title>A &amp; &lt;b&gt; – Dramatis</title>');
  });

  test('allows exactly its own script and style, and loads nothing', () => {
    expect(page).toMatch(/default-src 'none'; script-src 'sha256-[\w+/=]+' 'wasm-unsafe-eval'; style-src 'sha256-[\w+/=]+'/);
    expect(page).not.toContain('unsafe-inline');
    expect(page).not.toMatch(/\b(src|href)=/);
  });

  test('a page without a project has none', () => expect(projectInPage('<!doctype html><p>news</p>')).toBeUndefined());
});
