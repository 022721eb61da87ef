/** The build hands style sheets over as minified text. */
declare module '*.css' {
  const text: string;
  export = text;
}
