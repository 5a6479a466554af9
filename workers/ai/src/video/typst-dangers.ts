/** Ways out of a formula into files or packages, in TeX and in Typst. */
export const formulaDanger =
  /\\(?:input|include|write|openin|openout|read|immediate|special|csname|catcode)\b|#\s*(?:read|import|include|plugin|image|eval|json|csv|yaml|toml|xml)\b/u
