/** What stands before a value, without the words that only lead to it. */
export function withoutLead(before: string, lead: RegExp): string {
  let rest = before;
  while (lead.test(rest)) rest = rest.replace(lead, '');
  return rest;
}
