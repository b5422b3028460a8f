/** Draws share cards as PNG, and keeps what it drew by the hash of what it drew it from. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import { layOutCard, type ShareCard, shareSize } from './share-card.ts';

const cache = '.cache/share-images';

/** Changes where the drawing itself does, so that pictures of another version are not taken. */
const drawing = 'satori 0.63.2, sharp 0.35.5, 1';

const face = (file: string) =>
  readFileSync(`node_modules/source-serif/TTF/SourceSerif4${file}.ttf`);

/** Read once, and only where something has to be drawn. */
let faces: { name: string; data: Buffer; weight: 400; style: 'normal' }[] | undefined;

function loadFaces() {
  faces ??= [
    { name: 'Text', data: face('-Regular'), weight: 400, style: 'normal' },
    { name: 'Strong', data: face('-Semibold'), weight: 400, style: 'normal' },
    { name: 'Display', data: face('Display-Regular'), weight: 400, style: 'normal' },
  ];
  return faces;
}

/** The card as a PNG of 1200 × 630; the same bytes for the same card. */
export async function shareImage(card: ShareCard): Promise<Uint8Array<ArrayBuffer>> {
  const key = digest(JSON.stringify([drawing, card]));
  const kept = fromCache(key);
  if (kept) return kept;
  const svg = await satori(layOutCard(card), { ...shareSize, fonts: loadFaces() });
  const png = new Uint8Array(
    await sharp(Buffer.from(svg))
      .png({ compressionLevel: 9, palette: true, colours: 64 })
      .toBuffer(),
  );
  intoCache(key, png);
  return png;
}

/** Beside each picture is its digest: one that was altered or cut short is drawn again. */
function fromCache(key: string): Uint8Array<ArrayBuffer> | undefined {
  const [picture, seal] = [join(cache, `${key}.png`), join(cache, `${key}.sha256`)];
  if (!existsSync(picture) || !existsSync(seal)) return undefined;
  const png = new Uint8Array(readFileSync(picture));
  return readFileSync(seal, 'utf8') === digest(png) ? png : undefined;
}

function intoCache(key: string, png: Uint8Array): void {
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, `${key}.png`), png);
  writeFileSync(join(cache, `${key}.sha256`), digest(png));
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
