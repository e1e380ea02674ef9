/** Credentials that secretlint's recommended rules leave out. Group 1, where there is one, is the secret itself. */
export interface SecretPattern {
  readonly name: string
  readonly expression: RegExp
}

export const patterns: readonly SecretPattern[] = [
  { name: 'private key', expression: /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/g },
  { name: 'JSON web token', expression: /\beyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{10,1000}/g },
  { name: 'Azure storage key', expression: /\bAccountKey=([A-Za-z0-9+/]{86}==)/g },
  { name: 'OpenAI project key', expression: /\bsk-proj-[\w-]{20,200}/g },
  { name: 'Hugging Face token', expression: /\bhf_[A-Za-z]{34}\b/g },
  { name: 'GitLab token', expression: /\bglpat-[\w-]{20,64}/g },
  { name: 'Stripe key', expression: /\b[sr]k_live_[A-Za-z0-9]{20,128}/g },
  { name: 'Google API key', expression: /\bAIza[\w-]{35}\b/g },
  { name: 'Databricks token', expression: /\bdapi[0-9a-f]{32}\b/g },
  {
    // Quoted, or with a character that no plain word has: documentation says "secret: optional".
    name: 'password or key in an assignment',
    expression:
      /\b\w{0,40}(?:password|passwd|pwd|secret|api_?key|access_?key|auth_?token|access_?token|private_?key)["']?\s{0,4}[:=]\s{0,4}(?=["']|[a-z]{0,200}[^a-z\s"'&,;<>{}()[\]$*.])["']?([^\s"'&,;<>{}()[\]$*]{6,200})/gi,
  },
]

/** Names of dictionary entries and attributes whose string value is a credential; `token_pattern` and `tokenizer` are not. */
export const CREDENTIAL_NAME =
  /^(?:\w{0,40}_)?(?:password|passwd|pwd|secret|secret_?key|client_secret|api_?key|access_?key|access_?token|auth_?token|private_?key|token)$/i

/** Values that stand for "none given". */
const PLACEHOLDER =
  /^(?:none|null|nil|true|false|undefined|nan|x{3,}|\.{3,}|change_?me|example|redacted|your[_-].*|str|string)$/i

export function isPlaceholder(value: string): boolean {
  return PLACEHOLDER.test(value)
}
