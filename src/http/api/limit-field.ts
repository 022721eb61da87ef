/** The `limit` of a request. */
import { z } from 'zod';
import { limits } from './limits.ts';

const error = `must be a whole number from 1 to ${limits.results}`;

/** How many results a client may want. */
export const limitField = z.int({ error }).min(1, { error }).max(limits.results, { error }).optional();
