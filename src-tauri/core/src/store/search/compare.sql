-- An index beside the kept one, and the words of both with where they stand.
CREATE VIRTUAL TABLE temp.search_anew USING fts5 (
  name, text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE temp.words_kept USING fts5vocab ('main', 'search', 'instance');
CREATE VIRTUAL TABLE temp.words_anew USING fts5vocab ('temp', 'search_anew', 'instance');
