import type { Value } from '../../values/value.ts';

/** "The boiler, installed in 1998, …": a value between commas says which one is meant. */
export const isAside = (text: string, { start, end }: Value): boolean =>
  /,[^,]*$/u.test(text.slice(0, start)) && /^\s*(?:году|года|г\.)?\s*,\s*\p{L}/u.test(text.slice(end));
