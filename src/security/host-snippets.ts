/** The same headers in the words of each host. */
import type { Header } from './security-headers.ts';

/** Files that other sites' programs may read: feeds and data. */
const openToAll = ['data', 'feeds'] as const;

/**
 * `_headers`, which Netlify and Cloudflare read. In: the base path, the headers of every file, and the headers of single
 * paths.
 */
export function headersFile(
  base: string,
  ofAll: readonly Header[],
  ofPaths: ReadonlyMap<string, readonly Header[]>,
): string {
  const open = openToAll.map(
    (folder) =>
      [`${base}${folder}/*`, [{ name: 'Access-Control-Allow-Origin', value: '*' }]] as const,
  );
  return [[`${base}*`, ofAll] as const, ...open, ...ofPaths]
    .map(([path, headers]) => [path, ...headers.map((one) => `  ${line(one)}`)].join('\n'))
    .join('\n\n')
    .concat('\n');
}

const line = ({ name, value }: Header) => `${name}: ${value}`;

/** Files that need a type of their own, by path: their ending means another. */
export type TypedPaths = ReadonlyMap<string, string>;

type Writer = (headers: readonly Header[], types?: TypedPaths) => string;

/** The headers that such a file gives every file of the site: its first block. */
export function headersIn(file: string): readonly Header[] {
  const [, ...lines] = file.split('\n\n', 1)[0]?.split('\n') ?? [];
  return lines.map((typed) => {
    const at = typed.indexOf(': ');
    return { name: typed.slice(0, at).trim(), value: typed.slice(at + 2) };
  });
}

/** The types that such a file gives single paths. */
export function typesIn(file: string): TypedPaths {
  return new Map(
    file.split('\n\n').flatMap((block) => {
      const [path = '', ...lines] = block.trim().split('\n');
      const type = lines.flatMap((typed) => /^\s*Content-Type: (.+)$/.exec(typed)?.[1] ?? [])[0];
      return type === undefined ? [] : [[path, type] as const];
    }),
  );
}

/** What to paste into the configuration of a server of one’s own, by the name of the host. */
export const hostSnippets: Readonly<Record<string, Writer>> = {
  nginx: (headers, types = new Map()) =>
    [
      ...headers.map(({ name, value }) => `add_header ${name} ${quoted(value)} always;`),
      ...[...types].map(
        ([path, type]) => `location = ${path} {\n  types { }\n  default_type ${type};\n}`,
      ),
    ].join('\n'),
  caddy: (headers, types = new Map()) =>
    [
      'header {',
      ...headers.map(({ name, value }) => `\t${name} ${quoted(value)}`),
      '}',
      ...[...types].map(([path, type]) => `header ${path} Content-Type ${type}`),
    ].join('\n'),
  apache: (headers, types = new Map()) =>
    [
      ...headers.map(({ name, value }) => `Header always set ${name} ${quoted(value)}`),
      ...[...types].map(([path, type]) => `<Location "${path}">\n  ForceType ${type}\n</Location>`),
    ].join('\n'),
  cloudfront: (headers, types = new Map()) =>
    JSON.stringify(cloudFrontPolicy(headers, types), null, 2),
};

function quoted(value: string): string {
  return `"${value.replaceAll('"', '\\"')}"`;
}

/** Headers that CloudFront has fields of its own for. */
const known = new Set([
  'Content-Security-Policy',
  'X-Content-Type-Options',
  'Referrer-Policy',
  'X-Frame-Options',
  'Strict-Transport-Security',
]);

/** A response headers policy of Amazon CloudFront, for the command `aws cloudfront create-response-headers-policy`. */
function cloudFrontPolicy(headers: readonly Header[], types: TypedPaths) {
  const valueFor = (name: string) => headers.find((one) => one.name === name)?.value ?? '';
  const custom = headers
    .filter(({ name }) => !known.has(name))
    .map(({ name, value }) => ({ Header: name, Value: value, Override: true }));
  return {
    Name: 'news-archive',
    // CloudFront sends the type that a file was uploaded with.
    ...(types.size > 0 && {
      Comment: [...types].map(([path, type]) => `Upload ${path} as ${type}.`).join(' '),
    }),
    SecurityHeadersConfig: {
      ContentSecurityPolicy: {
        ContentSecurityPolicy: valueFor('Content-Security-Policy'),
        Override: true,
      },
      // It has one value, nosniff.
      ContentTypeOptions: { Override: true },
      FrameOptions: { FrameOption: valueFor('X-Frame-Options'), Override: true },
      ReferrerPolicy: { ReferrerPolicy: valueFor('Referrer-Policy'), Override: true },
      StrictTransportSecurity: {
        AccessControlMaxAgeSec: Number(/\d+/.exec(valueFor('Strict-Transport-Security'))?.[0]),
        IncludeSubdomains: false,
        Override: true,
      },
    },
    CustomHeadersConfig: { Quantity: custom.length, Items: custom },
  };
}
