/**
 * Strings from a model or data file are attacker text. Nothing of them reaches Markdown, HTML, a terminal or
 * a workflow command unescaped.
 */

/** Control characters, invisible characters (soft hyphen, joiners, tags, fillers, variation selectors), bidirectional overrides and half characters become visible escapes; length is bounded. */
export function plain(text: string, maxLength = 500): string {
  const visible = text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Surrogate}\u2800]/gu,
    (character) => {
      const hex = character.codePointAt(0)!.toString(16)
      return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`
    },
  )
  // A pair that the cut would halve is left out whole.
  return visible.length > maxLength ? `${visible.slice(0, maxLength).replace(/\p{Surrogate}$/u, '')}...` : visible
}

/** As `plain`, of a message of several lines that stay lines. */
export function plainLines(text: string, maxLength = 20_000): string {
  const lines = text.slice(0, maxLength).split(/\r\n|\r|\n/)
  return lines.map((line) => plain(line, Infinity)).join('\n')
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
      .replace(/@|\\#|\bGH(?=\\-\d)/gi, (character) => `${character}&#8203;`)
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
