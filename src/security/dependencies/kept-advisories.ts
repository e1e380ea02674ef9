import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { AnswerCache, Clock } from '../../core/ports.js'
import type { Advisory, AdvisorySource } from './advisory.js'

const kept = z.array(
  z.array(
    z.object({
      id: z.string(),
      aliases: z.array(z.string()),
      summary: z.string(),
      severity: z.enum(['low', 'medium', 'high']),
      fixed: z.array(z.string()),
    }),
  ),
)

/**
 * The same source, asked once a day for the same packages: a matrix of a hundred models asks one question.
 * @param origin where the source's answers come from, so that two servers are not confused
 */
export function keptAdvisories(
  source: AdvisorySource,
  { cache, clock, origin }: { readonly cache: AnswerCache; readonly clock: Clock; readonly origin: string },
): AdvisorySource {
  return {
    advisoriesFor: async (packages) => {
      const day = clock.now().toISOString().slice(0, 10)
      const question = JSON.stringify([origin, packages.map(({ name, version }) => [name, version])])
      const name = `advisories-${day}-${createHash('sha256').update(question).digest('hex')}`
      const known = parseKept(await cache.restore(name))
      if (known?.length === packages.length) return known
      const answer = await source.advisoriesFor(packages)
      await cache.save(name, JSON.stringify(answer))
      return answer
    },
  }
}

function parseKept(text: string | null): readonly (readonly Advisory[])[] | null {
  if (text === null) return null
  try {
    return kept.parse(JSON.parse(text))
  } catch {
    return null // a damaged entry is asked for again
  }
}
