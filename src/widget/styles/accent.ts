/** An owner's accent colour, with black or white on it, whichever can be read. */

function channel(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** `#000` or `#fff`: the one with more contrast on `rgb(r, g, b)`. */
export function readableOn(color: string): '#000' | '#fff' {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
  return luminance > 0.179 ? '#000' : '#fff';
}

/** Sets the accent on `host`; a value that is no colour changes nothing. */
export function applyAccent(host: HTMLElement, accent: string | null): void {
  host.style.removeProperty('--quoth-accent');
  host.style.removeProperty('--quoth-on-accent');
  if (accent === null || !CSS.supports('color', accent)) return;
  host.style.setProperty('--quoth-accent', accent);
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) return;
  // A canvas turns any notation of a colour into bytes.
  canvas.fillStyle = accent;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
  host.style.setProperty('--quoth-on-accent', readableOn(`rgb(${red}, ${green}, ${blue})`));
}
