/** Whether this is a preview for an editor, which shows drafts. */
export function isPreview(): boolean {
  return process.env.NODE_ENV === 'development';
}
