/** Pages of random make, each of whose words occurs once, so that a test can find where each of them went. */
import fc from 'fast-check';

/** HTML in which `%` stands for a word. */
const inline = fc.constantFrom(
  '% %',
  '<b>%</b> %',
  '% <a href="/story">%</a>, %',
  '<a href="https://example.org/">%</a>',
  '% <em>%</em>%',
  '%<br>%',
  '<span style="display:none">%</span> %',
  '<q>%</q> [%] *%* _%_ # % &amp; <code>%</code>',
  '<del>%</del> <sup>%</sup> <button>%</button> %',
);
const words = fc.constantFrom('% % % %, % % % % % % % % % % % % % % % % % % % %, % % % %.', '% %');

const block = fc.oneof(
  { weight: 6, arbitrary: words.map((text) => `<p>${text}</p>`) },
  { weight: 3, arbitrary: inline.map((text) => `<p>${text}</p>`) },
  { weight: 2, arbitrary: inline.map((text) => `<div>${text}</div>`) },
  inline.map((text) => `<h2>${text}</h2>`),
  inline.map((text) => `${text}`),
  inline.map((text) => `<ul><li>${text}</li><li><p>%</p></li></ul>`),
  inline.map((text) => `<ol><li>${text}<ul><li>%</li></ul></li></ol>`),
  inline.map((text) => `<blockquote>${text}<p>%</p></blockquote>`),
  inline.map((text) => `<table><caption>%</caption><tr><th>%</th><td>${text}</td></tr></table>`),
  inline.map((text) => `<dl><dt>%</dt><dd>${text}</dd></dl>`),
  fc.constantFrom(
    '<figure><img src="a.jpg" alt=""><figcaption>% %</figcaption></figure>',
    '<figure><img src="a.jpg"><figcaption>% <span class="credit">%</span></figcaption></figure>',
    '<figure><blockquote>%</blockquote><figcaption>%</figcaption></figure>',
    '<pre>%\n  %</pre>',
    '<aside><h3>%</h3><p>%</p></aside>',
    '<form><label>%</label><input value="x"><select><option>%</option></select></form>',
    '<svg><text>%</text></svg>',
    '<details><summary>%</summary><p>%</p></details>',
    '<p hidden>%</p>',
    '<div class="comments"><p>%</p></div>',
    '<h3>Related articles</h3><ul><li><a href="/x">%</a></li></ul>',
    '<p>READ ALSO: <a href="/x">%</a></p>',
    '<p>[aesop_image img="a.jpg" caption="% %" credit="%"]</p>',
    '<p>[caption id="1"]<img src="a.jpg"> %[/caption]</p>',
    '<p>[box color="red"]% %[/box]</p>',
    '<noscript>%</noscript>',
    '<hr>',
  ),
);

const part = fc.array(block, { minLength: 1, maxLength: 8 }).map((blocks) => blocks.join('\n'));

/** A page, and its words. */
export const inventedPage = fc
  .record({
    header: part,
    text: part,
    footer: part,
    tag: fc.constantFrom('article', 'div', 'main', 'section'),
  })
  .map(({ header, text, footer, tag }) =>
    numbered(
      `<!doctype html><html lang="en"><head><title>Headline</title></head><body><nav><a href="/">%</a></nav>` +
        `<header>${header}</header><${tag}>${text}</${tag}><footer>${footer}</footer></body></html>`,
    ),
  );

function numbered(template: string): { html: string; words: string[] } {
  const words: string[] = [];
  const html = template.replace(/%/g, () => {
    const word = `word${words.length}x`;
    words.push(word);
    return word;
  });
  return { html, words };
}
