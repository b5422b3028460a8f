/**
 * What a built page may hold, by element: the names of its attributes, as hast spells them. Written by hand from the
 * components and from what SECURITY.md promises; it shares nothing with the sanitiser, so that a mistake there is not
 * repeated here.
 */

export type Allowed = Readonly<Record<string, string>>;

/** Attributes of any element of the page's own. */
export const onPage =
  'lang dir className id hidden role ariaLabel ariaLabelledBy ariaHidden dataPagefindBody dataPagefindIgnore dataPagefindWeight dataState dataResult dataPacked';

/** Elements without attributes of their own. */
const plain = (names: string): Allowed =>
  Object.fromEntries(names.split(' ').map((name) => [name, '']));

export const page: Allowed = {
  ...plain(
    'html head title body header main footer nav section article aside div span p h1 h2 h3 h4 ul ol li dl dt dd table ' +
      'caption thead tbody tr td b i em strong cite bdi q blockquote code pre kbd sup sub small abbr figure figcaption ' +
      'details summary fieldset legend noscript template hr br wbr mark',
  ),
  a: 'href rel type title download ariaCurrent tabIndex dataOriginalurl dataVersionurl dataVersiondate',
  button: 'type',
  form: 'action dataIndex',
  img: 'src srcSet sizes width height alt loading decoding',
  input: 'type name autoComplete enterKeyHint value',
  label: 'htmlFor',
  link: 'rel href as type crossOrigin title',
  main: 'tabIndex',
  meta: 'charSet httpEquiv content name property',
  option: 'value',
  script: 'type src',
  select: 'name',
  style: '',
  th: 'scope colSpan',
  time: 'dateTime',
  tr: 'dataStatus dataPrecision',
  svg: 'viewBox width height x y',
};

/** Drawings of the page's own: the timeline, marks in lists. */
export const drawing: Allowed = {
  ...plain('g defs title'),
  a: 'href tabIndex',
  svg: 'viewBox width height x y',
  circle: 'cx cy r strokeDashArray',
  line: 'x1 x2 y1 y2',
  linearGradient: '',
  path: 'd stroke fill',
  rect: 'x y width height fill',
  stop: 'offset',
  text: 'x y textAnchor',
};

/** Attributes of any element of a body. */
export const inBody = 'lang dir';

export const body: Allowed = {
  ...plain(
    'section div p blockquote pre hr br wbr ul ol li dl dt dd figure figcaption table caption thead tbody tfoot tr b bdi ' +
      'cite code del dfn em i ins kbd mark q s samp small span strong sub sup u var ruby rp rt',
  ),
  a: 'href rel title id ariaDescribedBy ariaLabel dataFootnoteRef dataFootnoteBackref',
  abbr: 'title',
  blockquote: 'cite',
  h2: 'id',
  h3: 'id',
  h4: 'id',
  h5: 'id',
  h6: 'id',
  li: 'id',
  ol: 'start reversed',
  q: 'cite',
  section: 'dataFootnotes',
  td: 'colSpan rowSpan dataAlign',
  th: 'colSpan rowSpan dataAlign scope',
};

/** What a value looks like, by attribute. One that is not here may be any text: nothing reads it as more than that. */
export const values: Readonly<Record<string, RegExp>> = {
  ariaCurrent: /^(?:page|true)$/,
  ariaDescribedBy: /^user-content-\S+$/,
  ariaLabelledBy: /^page-[\p{L}\p{N}-]+$/u,
  as: /^font$/,
  className: /^[a-z]+(?:-[a-z]+)*(?: [a-z]+(?:-[a-z]+)*)*$/,
  colSpan: /^\d{1,4}$/,
  dataAlign: /^(?:left|center|right)$/,
  dataFootnoteBackref: /^$/,
  dataFootnoteRef: /^$/,
  dataFootnotes: /^$/,
  dataOriginalurl: /^https?:\/\/[^/]/i,
  dataVersiondate: /^\d{4}-\d\d-\d\d$/,
  dataVersionurl: /^https?:\/\/[^/]/i,
  dir: /^(?:ltr|rtl|auto)$/i,
  download: /^[a-z\d-]+\.(?:bib|ris|csl\.json)$/,
  fill: /^(?:none|url\(#page-[a-z]+\))$/,
  httpEquiv: /^(?:content-security-policy|refresh)$/,
  lang: /^[a-z]{1,8}(?:-[a-z\d]{1,8})*$/i,
  property: /^(?:og|article):[a-z_]+(?::[a-z]+)?$/,
  role: /^(?:note|search|status)$/,
  rowSpan: /^\d{1,2}$/,
  scope: /^(?:col|row|colgroup|rowgroup)$/,
  start: /^-?\d{1,9}$/,
  tabIndex: /^-1$/,
};
