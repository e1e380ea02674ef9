import { describe, expect, it } from '@jest/globals'
import { zipOf } from '../formats/zip/writer.js'
import { assemble, bytes, emptyDict, mark, proto, setItem, setItems, stop, text } from './support/assembler.js'
import { scan } from './support/scan.js'

const on = { switches: { secrets: true, permissions: false, dependencies: false } }
const GITHUB = `ghp_a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8`

async function secretsOf(...strings: string[]): Promise<string[]> {
  const file = await scan(
    assemble(
      proto(4),
      strings.map((value) => text(value)),
      stop,
    ),
    'model.pkl',
    on,
  )
  return file.findings.filter((finding) => finding.rule_id === 'secret').map((finding) => finding.message)
}

describe('secrets', () => {
  it.each([
    ['a GitHub token', GITHUB],
    ['an AWS access key id', 'AKIAIOSFODNN7ABCDEFG'],
    ['an AWS secret key', 'aws_secret_access_key = "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"'],
    ['a JSON web token', `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.${'s'.repeat(43)}`],
    ['an Azure storage key', `DefaultEndpointsProtocol=https;AccountKey=${'Ab1/'.repeat(21)}Ab==`],
    ['a private key', '-----BEGIN RSA PRIVATE KEY-----\nMIIE'],
    ['a password assignment', 'connect(host, password="hunter2hunter2")'],
    ['a connection string', 'postgres://admin:pa55word@db.internal/prod'],
  ])('finds %s', async (_name, value) => {
    expect(await secretsOf(value)).not.toEqual([])
  })

  it('never shows more than four characters of what it found', async () => {
    const [message] = await secretsOf(GITHUB)
    expect(message).toMatch(/ghp_\.\.\. \(sha256 [0-9a-f]{12}\.\.\.\)$/)
    expect(message).not.toContain(GITHUB.slice(4, 10))
  })

  it('keeps a credential out of what other findings tell, such as the name of a member', async () => {
    const file = await scan(zipOf([{ name: `../${GITHUB}/a.txt`, data: 'words', crc: 7 }]), 'm.zip', on)
    expect(file.findings.map(({ rule_id }) => rule_id)).toEqual(
      expect.arrayContaining(['secret', 'archive-unsafe-path', 'archive-malformed']),
    )
    expect(JSON.stringify(file.findings)).toContain('../ghp_.../a.txt')
    expect(JSON.stringify(file.findings)).not.toContain(GITHUB.slice(4))
  })

  it('reports the value of a dictionary entry called password', async () => {
    const file = await scan(
      assemble(proto(4), emptyDict, text('db_password'), text('s3cr3t!'), setItem, stop),
      'm.pkl',
      on,
    )
    expect(file.risk).toBe('medium')
    expect(file.findings[0]).toMatchObject({ rule_id: 'secret', offset: expect.any(Number) })
  })

  it('is not silenced by a secretlint comment in the model', async () => {
    expect(await secretsOf('secretlint-disable something', GITHUB)).not.toEqual([])
  })

  it('leaves parameters of vectorizers and placeholders alone', async () => {
    const parameters = [
      'token_pattern',
      '(?u)\\b\\w\\w+\\b',
      'tokenizer',
      'whitespace',
      'password',
      'None',
      'api_key',
      'changeme',
    ]
    const stream = assemble(
      proto(4),
      emptyDict,
      mark,
      parameters.map((value) => text(value)),
      setItems,
      stop,
    )
    const file = await scan(stream, 'm.pkl', on)
    expect(file.findings.filter((finding) => finding.rule_id === 'secret')).toEqual([])
    expect(await secretsOf('Set password=None to disable the secret: optional')).toEqual([])
  })

  it('looks at bytes that are text, not at array bytes', async () => {
    const found = async (content: string): Promise<number> => {
      const file = await scan(assemble(proto(4), bytes(content), stop), 'm.pkl', on)
      return file.findings.filter((finding) => finding.rule_id === 'secret').length
    }
    expect(await found(GITHUB)).toBe(1)
    expect(await found(`\0\x9f${GITHUB}`)).toBe(0)
  })

  it('can be switched off', async () => {
    const file = await scan(assemble(proto(4), text(GITHUB), stop))
    expect(file.risk).toBe('low')
  })
})
