/** Direction follows language, and what nobody marked is set apart by its letters. */
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '#markdown/render-markdown.ts';
import { linkToBridge, rendered } from './a-body.ts';

const inPersian = (markdown: string) =>
  renderMarkdown(markdown, {
    idPrefix: 'user-content-',
    resolveLink: linkToBridge,
    language: 'fa',
  });

describe('what its author marked', () => {
  test.for([
    [
      '<blockquote lang="fa">پل بسته است</blockquote>',
      '<blockquote lang="fa" dir="rtl">پل بسته است</blockquote>',
    ],
    ['<p lang=ar>جسر</p>', '<p lang="ar" dir="rtl">جسر</p>'],
    ['a <span lang="he">גשר</span> b', '<p>a <span lang="he" dir="rtl">גשר</span> b</p>'],
    ['<p lang="sq">Ura</p>', '<p lang="sq" dir="ltr">Ura</p>'],
    ['<p lang="ku">پرد</p>', '<p lang="ku" dir="rtl">پرد</p>'],
    ['<p lang="fa" dir="auto">پل</p>', '<p lang="fa" dir="auto">پل</p>'],
    ['<p lang="fa-Latn">pol</p>', '<p lang="fa-Latn" dir="ltr">pol</p>'],
  ] as const)('%s gets its direction', ([markdown, html]) => {
    expect(rendered(markdown)).toBe(html);
  });

  test.for([
    ['The <font lang="fa">پل</font>', '<p>The <span lang="fa" dir="rtl">پل</span></p>'],
    ['<article lang="fa"><p>پل</p></article>', '<div lang="fa" dir="rtl"><p>پل</p></div>'],
    [
      'The <a lang="fa" href="javascript:1">پل</a>',
      '<p>The <span lang="fa" dir="rtl">پل</span></p>',
    ],
    ['<bdo dir="rtl">abc</bdo>', '<p><span dir="rtl">'],
  ] as const)('%s keeps its mark where the element goes', ([markdown, html]) => {
    expect(rendered(markdown)).toContain(html);
  });

  test('a language that is none leaves the letters to say the direction', () => {
    expect(rendered('<p lang="x y">پل</p>')).toBe('<p lang="und-Arab" dir="rtl">پل</p>');
  });
});

describe('what nobody marked', () => {
  test('a quotation in Persian runs from right to left', () => {
    expect(rendered('> پل بسته است.')).toBe(
      '<blockquote lang="und-Arab" dir="rtl">\n<p>پل بسته است.</p>\n</blockquote>',
    );
  });

  test('a phrase in a line is set apart', () => {
    expect(rendered('In “روزنامهٔ شرق نو”, 9 September 2022.')).toBe(
      '<p>In “<bdi lang="und-Arab" dir="rtl">روزنامهٔ شرق نو</bdi>”, 9 September 2022.</p>',
    );
  });

  test('English in a Persian body is English again where the body’s language is not its own', () => {
    const html = inPersian('پل بسته است[^1] و Reuters 2022 نوشت.\n\nClosed today.\n\n[^1]: ن');
    expect(html).toContain('<bdi lang="und-Latn" dir="ltr">Reuters</bdi> 2022 نوشت.');
    expect(html).toContain('<p lang="und-Latn" dir="ltr">Closed today.</p>');
    expect(html).toMatch(/<h2 [^>]*lang="und-Latn" dir="ltr">Footnotes<\/h2>/);
  });

  test('a list is marked as a whole, and an item in the body’s language as that', () => {
    expect(rendered('- پل بسته است و باز نشد\n- دو\n- x y')).toBe(
      '<ul lang="und-Arab" dir="rtl">\n<li>پل بسته است و باز نشد</li>\n<li>دو</li>\n<li lang="en" dir="ltr">x y</li>\n</ul>',
    );
  });

  test('text in one script alone is as it was typed', () => {
    expect(rendered('The *bridge*, 2022.')).toBe('<p>The <em>bridge</em>, 2022.</p>');
    expect(inPersian('پل، ۲۰۲۲.')).toBe('<p>پل، ۲۰۲۲.</p>');
  });
});
