/**
 * Strings from a model or data file are attacker text. Nothing of them reaches Markdown, HTML, a terminal or
 * a workflow command unescaped.
 */

/** Control characters, bidirectional overrides and half characters become visible escapes; length is bounded. */
export function plain(text: string, maxLength = 500): string {
  const visible = text.replace(
    // eslint-disable-next-line no-control-regex -- control characters are what this removes
    /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\p{Surrogate}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  // A pair that the cut would halve is left out whole.
  return visible.length > maxLength ? `${visible.slice(0, maxLength).replace(/\p{Surrogate}$/u, '')}...` : visible
}

/**
 * Text for a terminal or a build log: besides `plain`, nothing that a CI host would take for a command, wherever
 * the line is broken (`::error::` of GitHub, `##[error]` and `##vso[` of Azure).
 */
export function terminal(text: string, maxLength = 500): string {
  return plain(text, maxLength)
    .replace(/(^|\s)::/g, '$1: :')
    .replace(/##(?=\[|vso)/g, '# #')
}

/** Text for a Markdown sentence or table cell on GitHub: no markup, no mention, no link, no cell break. */
export function markdown(text: string, maxLength = 500): string {
  return (
    plain(text, maxLength)
      .replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character]!)
      .replace(/[\\`*_{}[\]()#+!|~$-]/g, (character) => `\\${character}`)
      // GitHub links mentions and issue numbers in the finished page, so an escape does not help: break the word instead.
      .replace(/@|\\#/g, (character) => `${character}&#8203;`)
      .replace(/:\/\//g, '&#58;//')
      .replace(/\b(www)\./gi, '$1&#46;')
  )
}

/** Text for an HTML text node or a double-quoted attribute. */
export function html(text: string, maxLength = 2_000): string {
  return plain(text, maxLength).replace(
    /[&<>"']/g,
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[character]!,
  )
}
