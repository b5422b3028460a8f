/** The SHA-256 of what is read, in hexadecimal. */
import { createHash } from 'node:crypto';

/** Of bytes as they come; they are not kept. Rejects where they cannot be read. */
export async function sha256Of(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of chunks) hash.update(chunk);
  return hash.digest('hex');
}

export function sha256OfText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
