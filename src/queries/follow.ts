/** The feeds that a page offers: to readers as links, to feed readers in its head. */
import { site } from '#site/config.ts';
import {
  correctionsFeedPath,
  eventFeedPath,
  type FeedFormat,
  feedPath,
  topicFeedPath,
} from '#site/paths.ts';

export interface FeedLink {
  readonly href: string;
  /** Media type. */
  readonly type: string;
  /** The name of its format. */
  readonly format: string;
  readonly title: string;
}

const formats: Readonly<Record<FeedFormat, Pick<FeedLink, 'type' | 'format'>>> = {
  rss: { type: 'application/rss+xml', format: 'RSS' },
  atom: { type: 'application/atom+xml', format: 'Atom' },
  json: { type: 'application/feed+json', format: 'JSON Feed' },
};

/** Those of the whole archive. */
export const archiveFeeds: readonly FeedLink[] = (['rss', 'atom', 'json'] as const).map(
  (format) => ({
    href: feedPath(format),
    ...formats[format],
    title: `${site.title} (${formats[format].format})`,
  }),
);

export function topicFeedLink(topic: { readonly id: string; readonly name: string }): FeedLink {
  return { href: topicFeedPath(topic), ...formats.rss, title: `Reports of ${topic.name}` };
}

export function eventFeedLink(event: { readonly id: string; readonly title: string }): FeedLink {
  return { href: eventFeedPath(event), ...formats.rss, title: `Reports of: ${event.title}` };
}

export const correctionsFeedLink: FeedLink = {
  href: correctionsFeedPath(),
  ...formats.rss,
  title: 'Corrections',
};
