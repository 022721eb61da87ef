/** Ingest is timed on text that anybody can make again: plain sentences from a seed, none of it anyone's. */

const words = {
  subject:
    'harbour mill council bridge library railway garden school market workshop river chapel theatre museum station'.split(
      ' ',
    ),
  verb: 'opened closed moved repaired sold bought measured painted described visited founded lost won changed rented'.split(
    ' ',
  ),
  adjective:
    'old northern small stone quiet busy wooden private public narrow wide early second famous plain'.split(
      ' ',
    ),
  object: 'roof gate archive hall ledger engine clock tower boat map letter window field road barrel'.split(
    ' ',
  ),
  place:
    'Arden Brook Calder Dunmore Eskdale Farrow Glenby Holt Inver Jarrow Kelby Lorne Marsh Norby Orford'.split(
      ' ',
    ),
  person: 'Anna Bernard Clara David Edith Frank Greta Hugo Irene Jonas Karin Louis Martha Nils Olga'.split(
    ' ',
  ),
};

export interface GeneratedFile {
  readonly name: string;
  readonly text: string;
}

/** Markdown files of about 3,000 characters each; the same count gives the same files. */
export function generateCorpus(count: number): GeneratedFile[] {
  const random = createRandom(20_260_101);
  return Array.from({ length: count }, (_, index) => ({
    name: `file-${String(index + 1).padStart(4, '0')}.md`,
    text: generateFile(index + 1, random),
  }));
}

type Random = (below: number) => number;

/** Mulberry32: small, and the same on every machine. */
function createRandom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

function generateFile(number: number, random: Random): string {
  const pick = (kind: keyof typeof words) => words[kind][random(words[kind].length)] ?? '';
  const sentence = () => {
    const start = `In ${1700 + random(300)} the ${pick('adjective')} ${pick('subject')} of ${pick('place')}`;
    const middle = `${pick('verb')} a ${pick('adjective')} ${pick('object')} for ${2 + random(900)} crowns`;
    return `${start} ${middle}, and ${pick('person')} ${pick('verb')} the ${pick('object')} near ${pick('place')}.`;
  };
  const paragraph = () => Array.from({ length: 4 }, sentence).join(' ');
  const section = () => `## The ${pick('subject')} of ${pick('place')}\n\n${paragraph()}\n\n${paragraph()}\n`;
  return `# Chronicle ${number}\n\n${Array.from({ length: 3 }, section).join('\n')}`;
}
