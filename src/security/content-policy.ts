/**
 * The Content-Security-Policy (W3C CSP Level 3) of a page: nothing is allowed but what the page has. Of scripts and
 * styles inside the page only those that the build put there, each by its digest.
 */
import { createHash } from 'node:crypto';

/** What a page needs beyond its text, styles, fonts and pictures. */
export interface PageNeeds {
  /** Digests of its inline styles, as CSP writes them: `'sha256-…'`. */
  readonly styles: readonly string[];
  /** Whether it runs the site’s script, which searches with WebAssembly. */
  readonly hasScript: boolean;
}

/** A comment, a style sheet, or a tag as a whole: the value of an attribute may look like any of them. */
const piece =
  /<!--.*?-->|<style(?:\s(?:"[^"]*"|[^">])*)?>(?<css>.*?)<\/style>|<[a-z!/](?:"[^"]*"|'[^']*'|[^"'>])*>/gis;
const ownScript = /<script type="module" src="[^"]*\/_astro\/[^"]*">/;

/** What a built page needs. In: its HTML, as the build wrote it; styles count in its head alone, where no body is. */
export function pageNeeds(html: string): PageNeeds {
  const styles = stylesInHead(html).map(digestOf);
  return { styles: [...new Set(styles)], hasScript: ownScript.test(html) };
}

function stylesInHead(html: string): string[] {
  const styles: string[] = [];
  for (const { 0: whole, groups } of html.matchAll(piece)) {
    if (whole === '</head>') break;
    if (groups?.css !== undefined) styles.push(groups.css);
  }
  return styles;
}

/** The needs of all pages together, for a host that sends one header for them all. */
export function allNeeds(needs: Iterable<PageNeeds>): PageNeeds {
  const all = [...needs];
  return {
    styles: [...new Set(all.flatMap(({ styles }) => styles))].sort(),
    hasScript: all.some(({ hasScript }) => hasScript),
  };
}

/** The policy as the header has it. */
export function contentPolicy(needs: PageNeeds): string {
  return `${inPage(needs)}; frame-ancestors 'none'`;
}

/** The policy as a meta element has it: without `frame-ancestors`, which browsers ignore there. */
export function contentPolicyInPage(needs: PageNeeds): string {
  return inPage(needs);
}

function inPage({ styles, hasScript }: PageNeeds): string {
  return [
    "default-src 'none'",
    `style-src ${styles.length > 0 ? styles.join(' ') : "'none'"}`,
    "font-src 'self'",
    "img-src 'self'",
    ...(hasScript ? ["script-src 'self' 'wasm-unsafe-eval'", "connect-src 'self'"] : []),
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}

function digestOf(css: string): string {
  return `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
}

/**
 * Puts the policy first in the head, behind the encoding, so that it holds for all that follows; and no page that a
 * reader goes to learns where they came from. Throws where the page has no encoding.
 */
export function withPolicy(html: string): string {
  const policy = contentPolicyInPage(pageNeeds(html));
  const metas = `<meta http-equiv="content-security-policy" content="${policy}"><meta name="referrer" content="no-referrer">`;
  const placed = html.replace(/<meta charset="?utf-8"?\s*\/?>/i, (charset) => charset + metas);
  if (placed === html) throw new Error('A page has no <meta charset>, where its policy goes.');
  return placed;
}
