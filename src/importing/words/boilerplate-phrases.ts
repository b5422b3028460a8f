/** The text that copies have around a report, recognised by its words: in English, Albanian, French, German, Spanish, Arabic, Persian. */

interface Phrase {
  readonly why: string;
  /** Matches the text of a whole block. */
  readonly pattern: RegExp;
}

const relatedTitles = [
  '(?:similar|related|more|recommended|popular|trending|latest) (?:articles?|stor(?:y|ies)|posts?|news|reading|content|topics)(?: to this (?:post|article|story))?',
  '(?:related|more|further|recommended) (?:coverage|links|topics|reading)|more (?:on this (?:story|topic|subject)|like this)|(?:keep|further) reading|up next|trending now|what to read next|other (?:stories|news|articles)|(?:also|more) (?:in|from|on) .{1,60}',
  "(?:you (?:may|might) also (?:like|enjoy|be interested in)|more from .{1,60}|recommended(?: for you)?|related|most read|editors?[’']? picks?|don[’']t miss)",
  '(?:artikuj|lajme|shkrime) (?:të ngjash(?:m[ëe]|ëm)|të tjera)|të ngjashme|më të lexuarat',
  '(?:articles?|sujets?) (?:similaires?|liés|connexes)|sur le même sujet|à lire (?:aussi|également)',
  '(?:ähnliche|weitere|verwandte) (?:artikel|beiträge|themen)|mehr zum thema|das könnte sie auch interessieren',
  '(?:artículos|noticias) relacionad[oa]s|más sobre el tema|te puede interesar',
  '(?:مقالات|مواضيع|أخبار|اخبار) (?:ذات صلة|مشابهة)|قد يعجبك أيضا|الأكثر قراءة',
  '(?:مطالب|اخبار|خبرهای) (?:مرتبط|مشابه)',
].join('|');

const readAlso = [
  "(?:see|read|also read|read also|see also|read more|read next|related|watch|more|don[’']t miss|recommended)(?: (?:also|more|story|article|stories|coverage))?",
  'lexo(?:ni)? (?:edhe|gjithashtu|më shumë)|shihni edhe',
  '(?:à )?lire (?:aussi|également)|voir aussi',
  'lesen sie auch|siehe auch|mehr dazu',
  'lea también|lee también|leer más|ver también|te puede interesar',
  'اقرأ (?:أيضا|أيضًا|أيضاً|ايضا|المزيد)|إقرأ أيضا|شاهد أيضا',
  'بیشتر بخوانید|همچنین بخوانید|بخوانید',
].join('|');

const shareWords =
  'share|this|article|story|on|via|to|by|with|post|facebook|twitter|x|tweet|whatsapp|linkedin|telegram|viber|messenger|pinterest|pin|it|reddit|tumblr|instagram|e-?mail|mail|print|copy|link|save|like|shpërndaje?|shpërndani|në|partager|sur|teilen|auf|compartir|en|شارك|مشاركة|على|فيسبوك|تويتر|واتساب|اشتراک‌گذاری|\\d+';
const shareMark =
  'share|facebook|twitter|tweet|whatsapp|linkedin|telegram|pinterest|shpërndaje?|shpërndani|partager|teilen|compartir|شارك|مشاركة|فيسبوك|تويتر|واتساب|اشتراک‌گذاری';

const whole = (words: string) => new RegExp(`^(?:${words})\\s*[:：.…»>→]*$`, 'iu');
const before = (words: string) => new RegExp(`^(?:${words})\\s*[:：»>→|–—]\\s*\\S.{0,200}$`, 'iu');

const phrases: readonly Phrase[] = [
  {
    why: 'share line',
    pattern: new RegExp(
      `^(?=.*(?:^|[^\\p{L}])(?:${shareMark})(?:$|[^\\p{L}]))(?:(?:${shareWords})(?:[\\s,|/·•:()+&-]+|$))+$`,
      'iu',
    ),
  },
  { why: 'link to another story', pattern: whole(readAlso) },
  { why: 'link to another story', pattern: before(readAlso) },
  {
    why: 'newsletter line',
    pattern:
      /^(?=.{1,250}$)(?:(?:please )?(?:subscribe|sign up|join|register)\b.*\b(?:updates|channel|alerts)|(?:please )?(?:subscribe|sign up|join|register)\b.{0,80}\b(?:newsletter|inbox|mailing list)\b.{0,80}|(?:get|receive) our (?:(?:free|daily|weekly|morning|evening) )*(?:briefing|digest|newsletter)|get (?:the|our) (?:latest|best|top|daily)\b.*\b(?:inbox|e-?mail)|subscribe(?: now| today)?|(?:abonohu|regjistrohu)\b.*|abonnez-vous\b.*|jetzt (?:den )?newsletter\b.*|suscr[íi]b(?:ete|ase)\b.*|اشترك في .*|عضویت در خبرنامه.*)[.!]?$/iu,
  },
  {
    why: 'line about following the outlet',
    pattern:
      /^(?=.{1,160}$)(?:follow|like|join|find) us (?:on|at)\b.*$|^(?:na ndiqni|suivez-nous|folgen sie uns|síguenos|تابعونا|تابعنا|ما را .* دنبال کنید)\b.*$/iu,
  },
  {
    why: 'cookie line',
    pattern:
      /^(?=.{1,400}$)(?:(?:we|this (?:web)?site|our (?:web)?site|.{1,40}) uses? cookies\b.*|by (?:continuing|using|clicking)\b.*\b(?:cookies|privacy policy|terms)\b.*|(?:accept|reject|allow|manage)(?: all)? (?:cookies|consent|preferences)|cookie (?:policy|settings|consent)|ky sajt përdor cookies.*|diese (?:web)?seite verwendet cookies.*|ce site utilise des cookies.*|.* utiliza cookies.*)[.!]?$/iu,
  },
  {
    why: 'advertisement',
    pattern: whole(
      'advertisements?|sponsored(?: content)?|reklam[ëe]|anzeige|publicité|publicidad|إعلان|تبلیغات|advertisement - (?:continue|scroll).{0,40}',
    ),
  },
  {
    why: 'line of the copying site',
    pattern: /^the post .{1,300} (?:appeared first on|first appeared on) .{1,100}$/iu,
  },
  {
    why: 'copyright line',
    pattern:
      /^(?=.{1,250}$)(?:©|\(c\)|copyright\b)\s*(?:©\s*)?(?:\d{4}|.{1,80}\d{4}).*$|^(?=.{1,120}$)(?:.* )?all rights reserved\.?$/iu,
  },
  {
    why: 'tags of the page',
    pattern:
      /^(?=.{1,300}$)(?:tags?|tagged(?: with| as| in)?|filed under|etiketa?|etiketat|mots-clés|schlagw[oö]rte?r?|etiquetas|الوسوم|وسوم|الكلمات (?:الدلالية|المفتاحية)|کلمات کلیدی|برچسب‌ها)\s*:.*$/iu,
  },
  {
    why: 'line of the page',
    pattern: whole(
      'skip to (?:main )?content|back to top|(?:click )?here to print|print this (?:page|article)|loading|menu',
    ),
  },
];

/** Why a block is not part of a report; `undefined` where it may be. In: its whole text. */
export function boilerplateReason(text: string): string | undefined {
  if (text.length > 500) return undefined;
  return phrases.find(({ pattern }) => pattern.test(text))?.why;
}

const relatedTitle = whole(relatedTitles);

/** Whether a line is the heading of links to other stories. */
export function isRelatedTitle(text: string): boolean {
  return text.length <= 120 && relatedTitle.test(text);
}
