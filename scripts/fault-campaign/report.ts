/** The tables of docs/reliability.md, from what a campaign measured. */
import type { Tally } from './kills.js'
import { STRATEGIES } from './stage.js'
import type { Race } from './writers.js'

export interface Measured {
  readonly date: string
  readonly surroundings: string
  readonly tallies: readonly Tally[]
  readonly races: readonly Race[]
}

export function renderKills({ tallies, date, surroundings }: Measured): string {
  const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
  const total = (pick: (tally: Tally) => number): number => tallies.reduce((sum, tally) => sum + pick(tally), 0)
  return [
    `${total(({ kills }) => kills)} kills, ${date}, ${surroundings}.`,
    '',
    row([
      'strategy',
      'operation',
      'kill points',
      'killed',
      'before the flip',
      'flipped, unverified',
      'after the verdict',
      'problems',
    ]),
    row(['---', '---', ...Array<string>(6).fill('---:')]),
    ...tallies.map(({ strategy, operation, points, kills, moments, problems }) =>
      row([
        STRATEGIES[strategy].title,
        operation,
        points,
        kills,
        moments.before,
        moments.between,
        moments.after,
        problems.length,
      ]),
    ),
    row([
      ...['**all**', '', total(({ points }) => points), total(({ kills }) => kills)],
      ...(['before', 'between', 'after'] as const).map((moment) => total(({ moments }) => moments[moment])),
      total(({ problems }) => problems.length),
    ]),
  ].join('\n')
}

export function renderRaces({ races, date, surroundings }: Measured): string {
  const strategies = [...new Set(races.map(({ strategy }) => strategy))]
  return [
    `Measured ${date}, ${surroundings}.`,
    '',
    '| strategy | writers | rounds | deployments asked for | deployed and in the history | races lost and tried again | seconds a round | problems |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...strategies.map((strategy) => {
      const rounds = races.filter((race) => race.strategy === strategy)
      const sum = (pick: (race: Race) => number): number => rounds.reduce((total, race) => total + pick(race), 0)
      return `| ${[
        ...[
          STRATEGIES[strategy].title,
          rounds[0]!.writers,
          rounds.length,
          sum(({ writers }) => writers),
          sum(({ deployed }) => deployed),
        ],
        ...[sum(({ lostRaces }) => lostRaces), (sum(({ seconds }) => seconds) / rounds.length).toFixed(0)],
        sum(({ problems }) => problems.length),
      ].join(' | ')} |`
    }),
  ].join('\n')
}

/** Puts a table between its marks and leaves the rest of the page alone. */
export function replaceSection(page: string, name: string, text: string): string {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`]
  const [from, to] = [page.indexOf(begin), page.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`the page has no section ${name}`)
  return `${page.slice(0, from + begin.length)}\n\n${text}\n\n${page.slice(to)}`
}
