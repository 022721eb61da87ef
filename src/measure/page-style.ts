/** The look of the page: readable in light and dark, on paper and on a narrow screen. */
export const pageStyle = `
:root { color-scheme: light dark; --line: #8886; --bar: #3b7dd8; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0; }
main { max-width: 70rem; margin: 0 auto; padding: 1rem; }
table { border-collapse: collapse; display: block; overflow-x: auto; margin: 1rem 0; }
th, td { border-bottom: 1px solid var(--line); padding: .25rem .75rem; text-align: left; vertical-align: top; font-variant-numeric: tabular-nums; }
td:nth-child(-n+3) { white-space: nowrap; }
article { border-top: 1px solid var(--line); margin-top: 1rem; }
h3 { margin: .75rem 0 0; font-size: 1.05rem; }
h4 { margin: .5rem 0 0; }
.why { margin: 0; opacity: .75; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: 1rem; }
blockquote { margin: .5rem 0; padding: .25rem .75rem; border-left: 4px solid var(--bar); white-space: pre-wrap; overflow-wrap: anywhere; }
cite { display: block; opacity: .7; font-size: .85rem; }
svg { max-width: 100%; height: auto; }
svg text { font: 12px system-ui, sans-serif; fill: currentColor; }
svg .tick, svg .count { text-anchor: middle; }
.bar { fill: var(--bar); }
.frame { fill: none; stroke: var(--line); }
.ideal { stroke: currentColor; stroke-dasharray: 4 4; }
`;
