/**
 * Elements are built by name and text only: no HTML string ever enters the page, so nothing that a document or a
 * server says can become markup, and a strict Content-Security-Policy has nothing to object to.
 */

export type Child = Node | string | null | undefined | false;

type Listener = (event: Event) => void;

/** Attributes by name (null and false are left out), listeners as functions under `on…`. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined | Listener>>;

function setAttribute(node: Element, name: string, value: Attributes[string]): void {
  if (value === null || value === undefined || value === false) return;
  if (typeof value === 'function') node.addEventListener(name.slice(2), value);
  else node.setAttribute(name, value === true ? '' : String(value));
}

/** An HTML element with attributes, listeners and children. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) setAttribute(node, key, value);
  node.append(
    ...children.filter(
      (child): child is Node | string => child !== null && child !== undefined && child !== false,
    ),
  );
  return node;
}

const svgNamespace = 'http://www.w3.org/2000/svg';

/** A line icon of 20 × 20 from path data; it is decoration, its button carries the name. */
export function icon(path: string): SVGSVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg');
  const line = document.createElementNS(svgNamespace, 'path');
  for (const [key, value] of Object.entries({
    viewBox: '0 0 20 20',
    width: 20,
    height: 20,
    'aria-hidden': 'true',
  })) {
    svg.setAttribute(key, String(value));
  }
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}
