/**
 * Words that turn one quantity into another: what was planned and what was built, before tax and after it, the old bridge
 * and the new one, so far and in a year. Where only one of two sentences has such a word, both may be right.
 */

const CLASSES: Readonly<Record<string, RegExp>> = {
  planned:
    /\b(?:plan(?:s|ned|ning)?|budget(?:ed)?|promis\w+|propos\w+|expect\w*|forecast\w*|intend\w*|intention|permission|permitted|timetable\w*|schedul\w+|target(?:ed)?|due to|would|supposed|hoped?|originally|at first|initial(?:ly)?|(?:was|were) to|will|shall|should|asked for|demanded|requested)\b|(?:^|[^а-яё])(?:план\S*|обеща\S+|предполаг\S+|намеч\S+|ожида\S+|первоначальн\S+|долж(?:ен|на|ны))(?![а-яё])/i,
  renewed:
    /\b(?:old(?:er)?|new(?:er|ly)?|former(?:ly)?|previous(?:ly)?|earlier|later|next|subsequent(?:ly)?|followed|following|latest|present|current(?:ly)?|today|now|since then|rebuilt|restored|replac\w+|reopen\w*|again|successor|predecessor)\b|(?:^|[^а-яё])(?:стар\S+|нов(?:ый|ая|ое|ые|ого|ой|ом)|прежн\S+|сейчас|теперь|ныне|снова|позже|позднее)(?![а-яё])/i,
  total:
    /\b(?:to date|so far|up to now|until now|altogether|in (?:all|total)|total(?:led|s)?|overall|combined|cumulative|aggregate|whole|entire|nationwide|worldwide)\b|(?:^|[^а-яё])(?:всего|итого|в общей сложности|вместе)(?![а-яё])/i,
  part: /\b(?:each|every|per|of (?:whom|which|them|these)|half|quarter|branch|sister|subsidiary|apiece|partly|alone)\b|(?:^|[^а-яё])(?:кажд\S+|из них|половин\S+|лишь|только)(?![а-яё])/i,
  other:
    /\b(?:neighbou?ring|another|other|others|similar|unlike|compared|whereas|nearby|elsewhere|rival|namesake|brother|sister|son|daughter|father|mother|wife|husband)\b|(?:^|[^а-яё])(?:сосед\S+|друг(?:ой|ая|ое|ие|ого|их)|похож\S+|брат\S*|сестр\S+|сын\S*|доч\S+)(?![а-яё])/i,
  tax: /\b(?:before tax|after tax|pre-?tax|gross|net|deductions?|operating|taxes and interest|tax and interest)\b/i,
  refused:
    /\b(?:not|never|no longer|refus\w+|reject\w+|declin\w+|fail\w+|without|cancel\w+|turned down|voted down|abandoned|dropped)\b|n['’]t\b|(?:^|[^а-яё])(?:не|никогда|отказ\S*)(?![а-яё])/i,
};

const RANKS =
  /\b(?:first|second|third|fourth|fifth|sixth|last|final|opening|closing|highest|lowest|largest|smallest|maximum|minimum|average|median|mean|annual|monthly|daily|weekly|yearly)\b/gi;

/** What classes there are. */
export const qualifierClasses: readonly string[] = Object.keys(CLASSES);

/** The classes of such words in the text, and the ranks and measures that it names. */
export function qualifiersOf(text: string): ReadonlySet<string> {
  const classes = Object.entries(CLASSES).flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []));
  return new Set([...classes, ...(text.toLowerCase().match(RANKS) ?? [])]);
}
