/** Questions and quotes are foreign text: nothing of them may become markup on the page. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
}
