/** A page's props are its cache key: it shows what is in them and nothing else. */
import { createHash } from 'node:crypto';

/** One path of `getStaticPaths`, keyed by the digest of its props (plain data). */
export function staticPath<
  Params extends Record<string, string | undefined>,
  Props extends Record<string, unknown>,
>(params: Params, props: Props): { params: Params; props: Props; cacheKey: string } {
  const cacheKey = createHash('sha256').update(JSON.stringify(props)).digest('hex');
  return { params, props, cacheKey };
}
