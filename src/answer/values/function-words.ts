/** Words that carry no content of their own: they end a counted noun phrase, a name or an answer span. */

const list = (text: string): string[] => text.split(' ');

/** English, Russian and the commonest German, French and Spanish function words; those that are content in English ("die", "war") are left out. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...list(
    'a an the this that these those some any each every all both no such same other another its his her their our my your ' +
      'of in on at by for with from to into onto upon over under between among through during before after since until till ' +
      'against about above below up down out off near within without across along around behind beside beyond despite ' +
      'toward towards via per than as like and or but nor so yet if because while whereas although though when where which ' +
      'who whom whose what why how there here then thus hence however therefore also only even just still already again ' +
      'once is are was were be been being am do does did done has have had having can could may might must shall should ' +
      'will would not he she it they we you i him them us me himself herself itself themselves one who’s it’s very more ' +
      'most much many few less least too own rather quite according due including ago later well whether',
  ),
  ...list(
    'и в во на с со к ко по о об от до из у за под над при для без через между около после перед не ни но а или что чтобы ' +
      'как так это этот эта эти тот та те то его её ее их он она оно они мы вы я был была было были есть быть будет который ' +
      'которая которое которые которого которой которых же ли бы уже ещё еще только также тоже если когда где куда кто чем ' +
      'себя свой своя свои своего своей своих весь все всё',
  ),
  ...list(
    'der das den dem des ein eine einen einem einer und oder ist waren sind wurde wurden mit von zu im am auf für ' +
      'als bei nach aus le la les un une des du et ou est était sont étaient avec pour dans sur par au aux que qui el los ' +
      'las una y es fue eran con por para del al',
  ),
]);

/** It says something by itself. */
export const isContentWord = ({ kind, lower }: { readonly kind: string; readonly lower: string }): boolean =>
  kind !== 'mark' && !FUNCTION_WORDS.has(lower);
