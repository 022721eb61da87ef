/** The tables of one generation. Numbers count from 0 over the whole corpus; a sentence's number is its vector's place. */

export const createTables = `
CREATE TABLE documents (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  file_sha256 TEXT NOT NULL,
  status TEXT NOT NULL,
  document TEXT
) STRICT;
CREATE UNIQUE INDEX documents_by_id ON documents (id) WHERE document IS NOT NULL;
CREATE INDEX documents_by_name ON documents (name);

CREATE TABLE passages (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  document TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  section TEXT NOT NULL,
  page INTEGER,
  text TEXT NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  citations TEXT NOT NULL,
  first_sentence INTEGER NOT NULL,
  sentence_count INTEGER NOT NULL
) STRICT;
CREATE INDEX passages_by_document ON passages (document, ordinal);

CREATE TABLE sentences (
  number INTEGER PRIMARY KEY,
  passage INTEGER NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL
) STRICT;

CREATE TABLE passage_terms (
  passage INTEGER PRIMARY KEY,
  terms TEXT NOT NULL,
  heading_terms TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE passage_search USING fts5 (
  terms, heading_terms,
  content = 'passage_terms', content_rowid = 'passage',
  tokenize = "ascii tokenchars '_'"
);

CREATE TABLE term_frequencies (
  term TEXT PRIMARY KEY,
  passages INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
`;

/** Fills the full-text index and the frequencies from the stored terms, once, when all rows are in. */
export const indexTerms = `
INSERT INTO passage_search (passage_search) VALUES ('rebuild');
INSERT INTO passage_search (passage_search) VALUES ('optimize');
CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab (main, passage_search, row);
INSERT INTO term_frequencies SELECT term, doc FROM temp.vocabulary;
DROP TABLE temp.vocabulary;
ANALYZE;
`;
