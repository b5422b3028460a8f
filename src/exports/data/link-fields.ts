/** Which article or event stands under which event or topic, as data. */
import { z } from 'zod';
import { fileId } from './field-kinds.ts';

export const articleTopicColumns = z.strictObject({
  article: fileId('An article.'),
  topic: fileId('A topic that it is about.'),
});

export const articleEventColumns = z.strictObject({
  article: fileId('An article.'),
  event: fileId('An event that it reports.'),
});

export const eventTopicColumns = z.strictObject({
  event: fileId('An event.'),
  topic: fileId('A topic that it is about.'),
});
