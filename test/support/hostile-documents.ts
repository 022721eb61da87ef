/** Documents that try everything a browser could be tricked with; all of it has to show as text. */
import type { Document } from '../../src/contract/document.ts';
import { createFakeDocument } from './fake-documents.ts';

const attacks = [
  '<script>alert("inline")</script>',
  '<img src=x onerror=alert(1)>',
  '<img src="https://evil.example/pixel.png">',
  '<svg onload=alert(2)><animate onbegin=alert(3) attributeName=x></svg>',
  '<iframe src="https://evil.example/"></iframe>',
  '<link rel=stylesheet href=https://evil.example/x.css>',
  '<style>@import "https://evil.example/y.css"; * { background: url(https://evil.example/z) }</style>',
  '<base href="https://evil.example/">',
  '<meta http-equiv=refresh content="0;url=https://evil.example/">',
  '<a href="javascript:alert(4)">click</a>',
  '</article></main></body><form action=https://evil.example/><button autofocus>go',
  '<video autoplay src=https://evil.example/v onerror=alert(5)></video>',
  '<details open ontoggle=alert(6)>x</details>',
  '"><script src=https://evil.example/s.js></script>',
  "'-alert(7)-'",
  '![picture](https://evil.example/markdown.png)',
  '[link](javascript:alert(8))',
  '<!--><img src=x onerror=alert(9)>-->',
  '<quoth-chat data-server="https://evil.example"></quoth-chat>',
  '&lt;script&gt;alert(10)&lt;/script&gt;',
  '{{constructor.constructor("alert(11)")()}}',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(12)>',
];

/** One document in which every sentence is an attack about a number of its own, under hostile headings. */
export function createAttackDocument(): Document {
  const lines = attacks.map((attack, at) => `The attack called ${1000 + at} looks like ${attack}[1]`);
  const text = `# ${attacks[1]}\n\n## ${attacks[0]}\n\n${lines.join('\n\n')}\n\n## References\n\n1. ${attacks[13]} javascript:alert(13)\n`;
  const document = createFakeDocument('attack', text);
  const references = document.references.map((entry) => ({ ...entry, url: 'javascript:alert(14)' }));
  return { ...document, references, author: attacks[3] ?? null, url: 'javascript:alert(15)' };
}
