import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { SaxesParser } from 'saxes'
import { parse } from 'yaml'

import type { FinishedRun } from '../../src/core/ports.js'
import type { PipelineResult } from '../../src/core/result.js'
import { plain } from '../../src/core/text.js'
import { ciReporters, consoleLogger, githubLogger } from '../../src/hosts/index.js'
import { NOTIFIERS, notificationsFor } from '../../src/notify/index.js'
import * as report from '../../src/report/index.js'
import { temporaryFolder } from '../support/surroundings.js'
import { elementsOf, textOf } from './document-tree.js'
import { hostile, HOSTILE } from './sample-results.js'
import { history as past, SITUATIONS } from './situations.js'

/**
 * Whatever a model, a column, a class or a file is called, a document keeps the structure that it has for a harmless
 * name: the same elements, keys, commands and lines in the same order. Every renderer stands in a list here, and the
 * last tests find those that do not.
 */

/** Stands in every name, so that a document that leaves the name out does not count as safe. */
const MARK = 'x9q'

const NAMES: Readonly<Record<string, string>> = {
  'a script': `${MARK}</title></style></script><script>alert(1)</script>`,
  'an attribute': `${MARK}" onload="alert(1)" x='y' autofocus onfocus=alert(1)//><svg/onload=alert(1)>`,
  'a comment': `${MARK}<!-- modelgate:end --> --> <!--[if IE]> ]]> <?php ?> <!DOCTYPE x [<!ENTITY y "z">]> &y; &#x3c;b&#x3e;`,
  'the end of a fold': `${MARK}</summary></details></table></td></tr></ul></section></main></svg></text></figure>`,
  'a Markdown link': `${MARK}[a](javascript:alert(1)) ![b](//evil.example/p.png) <https://evil.example> [c][d] [^1]`,
  'an address': `${MARK} https://evil.example/x www.evil.example a@evil.example ftp://evil.example xmpp:a@evil.example`,
  'a mention': `${MARK} @octocat @acme/owners #1 GH-1 acme/models#2 <!channel> <!here> <@U012AB3CD> <#C0123>`,
  'a Markdown block': `${MARK}\n\n# title\n\n- item\n> quote\n\n\`\`\`js\n| a | b |\n|---|---|\n| c | d |\n\n---\n`,
  emphasis: `${MARK} **bold** _it_ ~~gone~~ \`code\` $x$ $$y$$ ||spoiler|| <b>b</b> \\`,
  'a table cell': `${MARK} | a | b || c \\| d`,
  'a footnote': `${MARK} [^x9q]\n\n[^x9q]: evil\n[d]: https://evil.example`,
  'a workflow command': `${MARK}\n::error::pwned\n::set-output name=passed::true\r\n##[error]pwned\n::add-mask::a`,
  'an Azure command': `${MARK}]\n##vso[task.setvariable variable=a]b\r##vso[task.complete result=Succeeded]`,
  'a terminal': `${MARK}\u001b[2J\u001b]8;;http://evil\u0007click\u001b]8;;\u0007\u009b31m\b\b\b\u0000\ud800`,
  'a reader': `${MARK}\u202egpj.exe\u2066\u200b\u00ad\u2028line\u2029paragraph\ufeff\u{e0041}`,
  YAML: `${MARK}\n---\nlicense: mit\n- &a *a !!js/function x: { y: 1 } # comment`,
  JSON: `${MARK}","passed":true,"x":"\\u0022}`,
  'a metric': `${MARK}",le="1"} 1\nmodelgate_passed{model="x"} 1\n# EOF\n`,
  XML: `${MARK}]]><testcase name="x"/><failure>&lt;/failure> \ufffe\uffff`,
  'an expression': `${MARK} \${{ secrets.GITHUB_TOKEN }} {{7*7}} <%= x %> #{x} $(id) \`id\` =HYPERLINK("//evil")`,
}

/** Four names in one, each still whole within the 500 characters that Markdown shows of a name: long pages take long. */
const GROUPS = Object.fromEntries(
  Array.from({ length: Math.ceil(Object.keys(NAMES).length / 4) }, (_, group) => {
    const entries = Object.entries(NAMES).slice(group * 4, group * 4 + 4)
    return [entries.map(([attack]) => attack).join(', '), entries.map(([, name]) => name).join(' ')]
  }),
)

function named(name: string): PipelineResult {
  const inText = (text: string): string => JSON.stringify(text).slice(1, -1)
  const renamed = JSON.stringify(hostile).replaceAll(inText(HOSTILE), () => inText(name))
  return JSON.parse(renamed) as PipelineResult
}

const { history } = SITUATIONS.find((situation) => situation.name === 'hostile')!

function historyNamed(name: string): report.ReportHistory {
  const inText = (text: string): string => JSON.stringify(text).slice(1, -1)
  return JSON.parse(JSON.stringify(history).replaceAll(inText(HOSTILE), () => inText(name))) as report.ReportHistory
}

/** The structure of a document; two documents of one structure differ in words only. */
type Structure = (text: string) => unknown

const page: Structure = (text) =>
  elementsOf(text).map((element) => {
    for (const { name, value } of element.attrs) {
      expect(name).not.toMatch(/^on|^(src|srcset|action|formaction|data|poster|background)$/)
      if (name === 'href') expect(value).toMatch(/^#[a-z]+$|^\.\//)
      if (name === 'style') expect(value).not.toMatch(/url|expression|@import/i)
    }
    return element.tagName
  })

const markdownPage: Structure = (text) => {
  const elements = elementsOf(
    micromark(text, {
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
      ...{ allowDangerousHtml: true, allowDangerousProtocol: true },
    }),
  )
  for (const element of elements) expect(element.attrs.filter(({ name }) => name !== 'align' && name !== 'open')).toEqual([]) // prettier-ignore
  expect(elements.map(textOf)[0]).not.toMatch(/@\w|#\d|\bGH-\d/)
  return elements.map(({ tagName }) => tagName)
}

const modelCard: Structure = (text) => {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text)!
  return [shapeOf(parse(front)), markdownPage(body)]
}

/** `file` comes and goes with what can be shown of a path. */
const xml: Structure = (text) => {
  const seen: string[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    seen.push([name, ...Object.keys(attributes).filter((attribute) => attribute !== 'file')].join(' '))
  })
  parser.write(text).close()
  return seen
}

const json: Structure = (text) => shapeOf(JSON.parse(text))

const sarif: Structure = (text) => {
  const messages = [...text.matchAll(/"text": (".*")/g)].map(([, message]) => JSON.parse(message!) as string)
  for (const message of messages) expect(message).not.toMatch(/(?<!\\)\[[^\]]*(?<!\\)\]\(/)
  return json(text)
}

/** Types and places; a name that is a key counts by its place. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf)
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).map(([key, entry]) => [key.includes(MARK) ? MARK : key, shapeOf(entry)])
  return typeof value
}

/** Lines may be wrapped elsewhere; no character of them moves the cursor and no line is a command. */
const terminal: Structure = (text) => {
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
  expect(text).not.toMatch(/(^|\s)::|##\[|##vso/)
  return null
}

/** Lines that Jenkins shows beside those of other programs. */
const jenkinsLog: Structure = (text) => text.split('\n').filter((line) => line.startsWith('jenkins:')).length

/** A log of a CI system: as many commands, each on a line of its own. */
const log: Structure = (text) => {
  expect(text.replaceAll(/[\n\r]/g, '')).not.toMatch(/[\p{Cc}]/u)
  return text.trimEnd().split(/\r\n|\r|\n/).map((line) => /^(##vso\[[^\]]*\]|::\w+|jenkins: \w+)?/.exec(line)![0].replaceAll(MARK, '')) // prettier-ignore
}

const metrics: Structure = (text) =>
  text.trimEnd().split('\n').map((line) => {
    expect(line).toMatch(/^(# TYPE [a-z_]+ gauge|# EOF|[a-z_]+\{([a-z_]+="(\\.|[^"\\\n])*",?)*\} -?[\d.e+-]+)$/)
    return line.replace(/\{.*\}/, '')
  }) // prettier-ignore

const SLACK = 'https://hooks.slack.com/services/T0/B0/secret'
const WEBHOOKS: Readonly<Record<string, { readonly url: string; readonly check: (body: string) => void }>> = {
  slack: {
    url: SLACK,
    check: (body) => {
      const { text, blocks } = JSON.parse(body) as { text: string; blocks: unknown }
      expect(text).not.toMatch(/[<>]/)
      expect(JSON.stringify(blocks)).not.toContain('mrkdwn')
    },
  },
  telegram: {
    url: 'https://api.telegram.org/bot1:t/sendMessage?chat_id=1',
    check: (body) => {
      expect(body).not.toContain('parse_mode')
      expect((JSON.parse(body) as { text: string }).text).not.toMatch(/@\w/)
    },
  },
  teams: {
    url: 'https://x.api.powerplatform.com/invoke',
    check: (body) => {
      expect(body).not.toContain('"TextBlock"')
    },
  },
  generic: { url: 'https://ci.example.org/hook', check: () => undefined },
}

const folder = temporaryFolder()

function runOf(result: PipelineResult): FinishedRun {
  const files = { directory: folder, result: 'r/result.json', summary: 'r/summary.md', junit: 'r/junit.xml' }
  return { result, files: { ...files, html: null, sarif: null, modelCard: null, bom: null } }
}

/** What a reporter of `integrations` prints, and the files that it leaves. */
async function integration(key: string, env: Record<string, string>, result: PipelineResult): Promise<string> {
  let printed = ''
  const keep = (text: unknown): boolean => {
    printed += String(text)
    return true
  }
  jest.spyOn(process.stderr, 'write').mockImplementation(keep)
  jest.spyOn(process.stdout, 'write').mockImplementation(keep)
  for (const reporter of ciReporters({ [key]: true }, env)) await reporter.publish([runOf(result)])
  return printed
}

const MANY = (result: PipelineResult): report.ManyReport => ({
  ...{ status: 'failed', shards: 2 },
  problems: [`shard 2/2: ${result.model_path}`],
  notes: [result.model_path],
  rows: [report.manyRow(result, { shard: 1, folder: '1-model' })],
})

const REGISTRY = (result: PipelineResult): report.Registry => {
  const name = result.model_path
  const one = { ...past.deployments!.deployments[0]!, file: name, reason: name, live: true }
  return {
    environments: [{ ...past.deployments!, environment: name, deployments: [one] }],
    problems: [name],
    runs: [{ ...report.pastRun(result), model_path: name }],
  }
}

interface Document {
  readonly structure: Structure
  readonly render: (result: PipelineResult) => string | Promise<string>
  /** Long documents. */
  readonly long?: boolean
  /** Documents that show no name at all. */
  readonly nameless?: true
}

const BY_MEDIA_TYPE: Readonly<Record<string, Structure>> = {
  'application/json': json,
  'text/markdown': markdownPage,
  'text/html': page,
  'application/xml': xml,
  'application/vnd.cyclonedx+json': json,
}

const scanOf = ({ stages }: PipelineResult) => ({
  overall_risk: 'high' as const,
  files: stages.security!.files,
})

/** By the name of the function that the room exports. */
const RENDERED: Readonly<Record<string, Document>> = {
  ...Object.fromEntries(
    report.RENDERERS.map(({ render, mediaType, name }): [string, Document] => [
      `file ${name}`,
      {
        structure: name === 'model_card' ? modelCard : BY_MEDIA_TYPE[mediaType]!,
        long: mediaType === 'text/markdown' || mediaType === 'text/html',
        render: (result) => render(result, historyNamed(result.model_path.replace('models/', ''))),
      },
    ]),
  ),
  renderSummary: { structure: markdownPage, render: (result) => report.renderSummary(result, { maxBytes: 1 }) },
  renderTable: { structure: terminal, render: (result) => report.renderTable(result, { width: 80 }) },
  renderScanTable: { structure: terminal, render: (result) => report.renderScanTable(scanOf(result)) },
  renderSarif: {
    structure: sarif,
    render: (result) => report.renderSarif(scanOf(result).files, { version: '1.0.0', rules: [] }),
  },
  renderRegistryHtml: { structure: page, render: (result) => report.renderRegistryHtml(REGISTRY(result)) },
  renderManyHtml: { structure: page, render: (result) => report.renderManyHtml(MANY(result)) },
  renderManySummary: { structure: markdownPage, render: (result) => report.renderManySummary(MANY(result)) },
  renderManyTable: { structure: terminal, render: (result) => report.renderManyTable(MANY(result)) },
  renderManyJunit: { structure: xml, render: (result) => [...report.renderManyJunit(MANY(result), [result])].join('') },
}

const NOTICES = Object.fromEntries(
  NOTIFIERS.map(({ name }): [string, Document] => [
    `notice to ${name}`,
    {
      structure: (body) => {
        WEBHOOKS[name]!.check(body)
        return json(body)
      },
      render: (result) => notificationsFor(result, [WEBHOOKS[name]!.url])[0]!.body!,
    },
  ]),
)

const FILES_OF_GITLAB = { 'gl-code-quality-report.json': json, 'metrics.txt': metrics }

const INTEGRATIONS: Readonly<Record<string, Document>> = {
  'log of Azure Pipelines': { structure: log, render: (result) => integration('azure_devops', { TF_BUILD: 'True' }, result) }, // prettier-ignore
  'log of Jenkins': {
    structure: jenkinsLog,
    render: (result) => integration('jenkins', { JENKINS_URL: 'x' }, result),
    nameless: true,
  },
  ...Object.fromEntries(
    Object.entries(FILES_OF_GITLAB).map(([file, structure]): [string, Document] => [
      `${file} of GitLab`,
      {
        structure,
        render: async (result) => {
          await integration('gitlab_ci', { GITLAB_CI: 'true', CI_PROJECT_DIR: folder }, result)
          return readFileSync(join(folder, file), 'utf8')
        },
      },
    ]),
  ),
  'log of the command line': {
    structure: terminal,
    render: (result) => {
      let printed = ''
      const write = (text: string): void => {
        printed += text
      }
      const logger = consoleLogger({ write, colour: false, verbose: true })
      for (const error of result.errors) logger.error(error)
      for (const warning of result.warnings) logger.warning(warning)
      logger.info(result.model_path)
      logger.progress(result.environment)
      logger.debug(result.environment)
      return printed
    },
  },
  'annotations of GitHub': {
    structure: log,
    render: (result) => {
      let printed = ''
      jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
        printed += String(text)
        return true
      })
      const logger = githubLogger()
      for (const error of result.errors) logger.error(error, result.model_path)
      for (const warning of result.warnings) logger.warning(warning, result.model_path)
      return printed
    },
  },
}

afterEach(() => {
  jest.restoreAllMocks()
})

describe.each(Object.entries({ ...RENDERED, ...NOTICES, ...INTEGRATIONS }))('%s', (_, document) => {
  const structureFor = async (name: string): Promise<{ text: string; structure: unknown }> => {
    const text = await document.render(named(name))
    return { text, structure: document.structure(text) }
  }

  it('keeps its structure whatever a model, a column, a class or a file is called', async () => {
    const harmless = await structureFor(`${MARK} harmless`)
    expect(harmless.text.includes(MARK)).toBe(document.nameless !== true)
    for (const [attack, name] of Object.entries(document.long === true ? GROUPS : NAMES)) {
      const { text, structure } = await structureFor(name)
      expect({ attack, named: text.includes(MARK), structure }).toEqual({
        ...{ attack, named: document.nameless !== true },
        structure: harmless.structure,
      })
    }
  })
})

describe('the list of documents', () => {
  it('has names that are shown whole', () => {
    for (const name of Object.values(GROUPS)) expect(plain(name).length).toBeLessThan(500)
  })

  it('has every renderer of the room', () => {
    const written = new Set<unknown>(report.RENDERERS.map(({ render }) => render))
    const renderers = Object.entries(report).filter(([name]) => /^render[A-Z]/.test(name))
    expect(renderers.length).toBeGreaterThan(10)
    const missing = renderers.filter(([name, render]) => !written.has(render) && RENDERED[name] === undefined)
    expect(missing.map(([name]) => name)).toEqual([])
  })

  it('knows how to read every kind of file that is written for a run', () => {
    expect(report.RENDERERS.filter(({ mediaType }) => BY_MEDIA_TYPE[mediaType] === undefined)).toEqual([])
  })

  it('has every service that is told', () => {
    expect(NOTIFIERS.map(({ name }) => name).toSorted()).toEqual(Object.keys(WEBHOOKS).toSorted())
  })
})
