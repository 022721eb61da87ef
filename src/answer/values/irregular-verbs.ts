/** English verbs whose past hides the verb: a question says "sink", its answer says "sank". */

const FORMS =
  'be:been become:became begin:began,begun break:broke,broken bring:brought build:built buy:bought catch:caught choose:chose,chosen ' +
  'come:came deal:dealt draw:drew,drawn drive:drove,driven eat:ate,eaten fall:fell,fallen feel:felt fight:fought find:found ' +
  'flee:fled fly:flew,flown forbid:forbade,forbidden forget:forgot freeze:froze,frozen get:got give:gave,given go:went,gone ' +
  'grow:grew,grown hear:heard hide:hid,hidden hold:held keep:kept know:knew,known lead:led leave:left lend:lent lose:lost ' +
  'make:made mean:meant meet:met pay:paid ride:rode,ridden rise:rose,risen run:ran say:said see:saw,seen seek:sought sell:sold ' +
  'send:sent shake:shook shoot:shot show:shown sing:sang,sung sink:sank,sunk sit:sat sleep:slept speak:spoke,spoken spend:spent ' +
  'stand:stood steal:stole,stolen strike:struck swear:swore,sworn swim:swam take:took,taken teach:taught tell:told think:thought ' +
  'throw:threw,thrown understand:understood wear:wore,worn win:won write:wrote,written withdraw:withdrew overthrow:overthrew,overthrown';

/** Past form or participle to the base form. */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map(
  FORMS.split(' ').flatMap((entry) => {
    const [base = '', pasts = ''] = entry.split(':');
    return pasts.split(',').map((past) => [past, base] as const);
  }),
);
