/** The mark of Quoth: two quotation marks. */
import { Html } from './html.ts';

const path = 'M4.2 14.5c2.4-.6 3.6-2.3 3.6-5V5.8H4.2v4.1h2M12 14.5c2.4-.6 3.6-2.3 3.6-5V5.8H12v4.1h2';

/** For a page's head line. */
export const markIcon = new Html(
  `<svg class="mark-icon" viewBox="0 0 20 20" width="22" height="22" aria-hidden="true"><path d="${path}"/></svg>`,
);

/** `/assets/icon.svg` */
export const iconFile = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><rect width="20" height="20" rx="5" fill="#1d5c4d"/><g transform="translate(2.2 2.2) scale(.78)"><path d="${path}" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></g></svg>`;
