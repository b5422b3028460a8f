/** Takes WordPress shortcodes (`[gallery ids="1,2"]`) out of a text. */
import { countWords } from '#archive/text/english.ts';
import type { Dropped, Medium } from '#importing/clipping.ts';
import { creditOf } from '#importing/words/credit-line.ts';
import { oneLine } from '#importing/words/plain-words.ts';
import { htmlAsText } from './parse-html.ts';
import { findShortcodes, type Shortcode } from './shortcode-scanner.ts';

export interface WithoutShortcodes {
  /** The text without them. Shortcodes that only style a text leave that text. */
  readonly text: string;
  readonly media: readonly Medium[];
  readonly notes: readonly string[];
  readonly dropped: readonly Dropped[];
}

/** What an export says about the pictures of a gallery, by the number that the shortcode gives. */
export type Attachments = ReadonlyMap<string, Medium>;

const films = /^(?:youtube|vimeo|video|wpvideo|dailymotion|ted|fvplayer|aesop_video)$/;
const sounds = /^(?:audio|playlist|soundcloud|podcast|aesop_audio)$/;
const pictures = /^(?:caption|wp_caption|image|img|aesop_(?:image|parallax|character))$/;
const galleries = /^(?:gallery|slideshow|aesop_gallery|ngg\w*)$/;

/** In: HTML, markdown or plain text. */
export function takeShortcodes(text: string, attachments: Attachments = new Map()) {
  const media: Medium[] = [];
  const notes: string[] = [];
  const dropped: Dropped[] = [];
  let rest = '';
  let at = 0;
  for (const shortcode of findShortcodes(text)) {
    const taken = take(shortcode, attachments);
    media.push(...taken.media);
    notes.push(...taken.notes);
    dropped.push({ text: htmlAsText(shortcode.source), why: taken.why });
    rest += text.slice(at, shortcode.start);
    at = shortcode.end;
  }
  return { text: rest + text.slice(at), media, notes, dropped } satisfies WithoutShortcodes;
}

interface Taken {
  readonly media: readonly Medium[];
  readonly notes: readonly string[];
  readonly why: string;
}

function take(shortcode: Shortcode, attachments: Attachments): Taken {
  const { name, attributes } = shortcode;
  if (galleries.test(name)) return takeGallery(shortcode, attachments);
  const kind = kindOf(name);
  if (kind === undefined) return { media: [], notes: [], why: 'shortcode' };
  const named = firstOf(attributes, ['credit', 'copyright']);
  const caption = captionOf(shortcode);
  const isSame = named !== undefined && (caption === undefined || caption === named);
  const { shows, credit } =
    named && !isSame
      ? { shows: caption, credit: bareCredit(named) }
      : wordsAndCredit(named, caption);
  if (shows === undefined && credit === undefined) {
    const address = addressOf(shortcode);
    const note = `The copy carried a ${kind} that it does not describe${address ? `: ${address}` : '.'}`;
    return { media: [], notes: [note], why: `shortcode of a ${kind}, noted` };
  }
  const medium = { kind, ...(shows && { shows }), ...(credit && { credit }) };
  return { media: [medium], notes: [], why: 'shortcode, its words are now in media' };
}

/** "VAN AT THE GATE/REUTERS./": some sites write what a picture shows into its credit. */
function wordsAndCredit(named: string | undefined, caption: string | undefined) {
  if (named === undefined) return creditOf(caption ?? '');
  const [, shows = '', house] =
    /^(.+)\/\s*(reuters|afp|ap|epa|getty(?: images)?)$/iu.exec(bareCredit(named)) ?? [];
  const isName = shows.trim().split(/\s+/).length <= 4;
  return house === undefined || isName
    ? { credit: bareCredit(named) }
    : { shows: shows.trim(), credit: house };
}

/** Without the signs left at its ends: "REUTERS./". */
function bareCredit(credit: string): string {
  return credit.replace(/^[\s/.,;|]+|(?:\.?\s*\/\s*\.?|[\s,;|])+$/gu, '');
}

function kindOf(name: string): string | undefined {
  if (films.test(name)) return 'video';
  if (sounds.test(name)) return 'recording';
  if (pictures.test(name)) return 'picture';
  return name === 'embed' ? 'video' : undefined;
}

function takeGallery({ attributes }: Shortcode, attachments: Attachments): Taken {
  const ids = (firstOf(attributes, ['ids', 'include']) ?? '').split(/[\s,]+/).filter(Boolean);
  const media = ids.flatMap((id) => attachments.get(id) ?? []);
  const left = ids.length - media.length;
  const isWhole = ids.length > 0 && left === 0;
  const missing = ids.length === 0 ? 'a gallery' : `${countWords(left, 'picture')} of a gallery`;
  const words = left === 1 ? 'what it shows' : 'what they show';
  const notes = isWhole ? [] : [`The copy carried ${missing} without a word on ${words}.`];
  return { media, notes, why: 'shortcode of a gallery' };
}

function captionOf({ attributes, content }: Shortcode): string | undefined {
  const inside = content === undefined ? '' : htmlAsText(content);
  const isAddress = /^https?:\S+$/.test(inside);
  return (isAddress ? undefined : inside) || firstOf(attributes, ['caption', 'title', 'alt']);
}

function addressOf({ attributes, content }: Shortcode): string | undefined {
  const given = [content && htmlAsText(content), ...attributes.values()];
  return given.find((value) => value && /^https?:\S+$/.test(value));
}

function firstOf(
  attributes: ReadonlyMap<string, string>,
  names: readonly string[],
): string | undefined {
  return names.map((name) => oneLine(attributes.get(name) ?? '')).find(Boolean);
}
