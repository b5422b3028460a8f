/** Links of bodies that lead to no file of the archive, or to several. */
import { posix } from 'node:path';
import { type Problem, problemOf, type Words } from '#archive/problem.ts';
import { nearest } from '#archive/text/suggestions.ts';
import type { FileLinks } from '#ingest/parse-file.ts';
import { isRelative, type LinkTargets, linkedFiles, namedById, targetOf } from './content-links.ts';

/** Links to content that lead to no file that has a page. `targets` are those that have one. */
export function brokenLinks(from: FileLinks, targets: LinkTargets): Problem[] {
  const { path } = from;
  return from.links.flatMap(({ address, line, column }): Problem[] => {
    const fault = faultOf(path, address, targets);
    return fault ? [problemOf('link-broken', { path, field: 'body', line, column }, fault)] : [];
  });
}

function faultOf(fromPath: string, address: string, targets: LinkTargets): Words | undefined {
  const named = namedById(address);
  if (!named && !isRelative(address)) return undefined;
  const files = linkedFiles(fromPath, address, targets);
  if (files.length === 1) return undefined;
  if (files.length > 1) {
    const choices = files.map(({ kind, id }) => `${kind.slice(0, -1)}:${id}`).join(' or ');
    return {
      found: `The link "${address}" names several files: ${files.map(({ path }) => path).join(', ')}.`,
      remedy: `Write which one: ${choices}.`,
    };
  }
  return {
    found: `The link "${address}" leads to no published file of the archive.`,
    remedy: `${nearOf(fromPath, address, targets)}Write the path to a markdown file from this one, an id such as event:bridge-closed, or a whole address beginning with https://.`,
  };
}

function nearOf(fromPath: string, address: string, { byPath, byId }: LinkTargets): string {
  const named = namedById(address);
  if (named) {
    const near = nearest(named.id, byId.keys());
    return near === undefined ? '' : `Did you mean "${address.replace(named.id, near)}"? `;
  }
  const near = nearest(targetOf(fromPath, address).target, byPath.keys());
  if (near === undefined) return '';
  return `Did you mean "${posix.relative(posix.dirname(fromPath), near)}"? `;
}
