/**
 * The Content-Security-Policy of a page that opens from a folder: files beside it, its own styles, and nothing else. There
 * `'self'` is nobody, and its addresses having changed, so have the digests of its styles.
 */
import { pageNeeds } from '#security/content-policy.ts';

/** In: a page without a policy. Throws where it has no encoding, behind which the policy goes. */
export function withFilePolicy(html: string): string {
  const { styles } = pageNeeds(html);
  const policy = [
    "default-src 'none'",
    `style-src ${styles.join(' ') || "'none'"}`,
    'font-src file:',
    'img-src file:',
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  const placed = html.replace(/<meta charset="?utf-8"?\s*\/?>/i, (charset) => charset + meta);
  if (placed === html) throw new Error('A page has no <meta charset>, where its policy goes.');
  return placed;
}
