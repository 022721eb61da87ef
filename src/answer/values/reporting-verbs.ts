/** Verbs before what somebody tells: whoever stands before them is not whom it is told of. */
const VERB =
  /^(?:report|recall|say|said|tell|told|remind|inform|state|write|wrote|note|remember|claim|maintain|insist|confirm|explain|add|answer|announce|argu|testify|testifi|reply|repli)(?:e?s|e?d)?$/;

export const isReportingVerb = (lower: string): boolean => VERB.test(lower);
