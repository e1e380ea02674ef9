import { createHash } from 'node:crypto'
import type { Route } from './github-schema.js'

export interface StoredRelease {
  readonly id: number
  readonly tag_name: string
  readonly target_commitish: string
  readonly name: string
  readonly body: string
  draft: boolean
  created_at: string
  published_at: string | null
  readonly assets: StoredAsset[]
}

interface StoredAsset {
  readonly id: number
  readonly name: string
  readonly label: string
  bytes: Buffer
}

export interface Releases {
  readonly releases: StoredRelease[]
  readonly tags: Set<string>
  /** Reads an asset behind its signed address. */
  signed(path: string): Buffer | null
  serve(route: Route, query: URLSearchParams, body: unknown, accept: string): ReleaseAnswer | null
}

export interface ReleaseAnswer {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

type ReleaseFields = Partial<Pick<StoredRelease, 'tag_name' | 'target_commitish' | 'name' | 'body' | 'draft'>>

const NOT_FOUND: ReleaseAnswer = { status: 404, body: { message: 'Not Found' } }

/** https://docs.github.com/rest/releases, as far as the action goes; published releases are immutable. */
export function rememberReleases(url: () => string, user: () => object): Releases {
  const releases: StoredRelease[] = []
  const tags = new Set<string>()
  let next = 1000

  const assetView = (asset: StoredAsset): object => ({
    ...{ id: asset.id, node_id: `RA_${asset.id}`, name: asset.name, label: asset.label, state: 'uploaded' },
    ...{ content_type: 'application/octet-stream', size: asset.bytes.length, download_count: 0, uploader: user() },
    digest: `sha256:${createHash('sha256').update(asset.bytes).digest('hex')}`,
    url: `${url()}/repos/acme/models/releases/assets/${asset.id}`,
    browser_download_url: `${url()}/download/${asset.name}`,
    ...{ created_at: new Date().toISOString(), updated_at: new Date().toISOString() },
  })
  const view = ({ assets, ...release }: StoredRelease): object => {
    const self = `${url()}/repos/acme/models/releases/${release.id}`
    return {
      ...{ ...release, node_id: `RE_${release.id}`, prerelease: false, author: user(), immutable: !release.draft },
      ...{ url: self, html_url: self, assets_url: `${self}/assets`, tarball_url: null, zipball_url: null },
      upload_url: `${self}/assets{?name,label}`,
      assets: assets.map(assetView),
    }
  }

  return {
    releases,
    tags,
    signed: (path) => {
      const id = Number(/^\/signed\/(\d+)$/.exec(path)?.[1])
      return releases.flatMap(({ assets }) => assets).find((asset) => asset.id === id)?.bytes ?? null
    },
    serve: ({ operation, parameters }, query, sent, accept) => {
      const body = (sent ?? {}) as ReleaseFields
      const at = releases.findIndex(({ id }) => id === Number(parameters['release_id']))
      const release = releases[at]
      switch (operation) {
        case 'repos/list-releases': {
          const size = Number(query.get('per_page') ?? 30)
          const from = (Number(query.get('page') ?? 1) - 1) * size
          return {
            status: 200,
            body: [...releases]
              .reverse()
              .slice(from, from + size)
              .map(view),
          }
        }
        case 'repos/create-release': {
          const { tag_name = '', target_commitish = 'main', name = '', body: text = '', draft = false } = body
          const made = { id: next++, tag_name, target_commitish, name, body: text, draft }
          const stored = { ...made, created_at: new Date().toISOString(), published_at: null, assets: [] }
          releases.push(stored)
          return { status: 201, body: view(stored) }
        }
        case 'repos/update-release':
          if (release === undefined) return NOT_FOUND
          if (body.draft === false && release.draft) {
            if (tags.has(release.tag_name)) return { status: 422, body: { message: 'Validation Failed' } }
            Object.assign(release, { draft: false, published_at: new Date().toISOString() })
            tags.add(release.tag_name)
          }
          return { status: 200, body: view(release) }
        case 'repos/delete-release':
          if (release === undefined) return NOT_FOUND
          releases.splice(at, 1)
          return { status: 204, body: null }
        case 'repos/upload-release-asset': {
          if (release === undefined) return NOT_FOUND
          if (!release.draft) return { status: 422, body: { message: 'Cannot upload assets to an immutable release.' } }
          const asset = {
            id: next++,
            name: query.get('name') ?? '',
            label: query.get('label') ?? '',
            bytes: sent as Buffer,
          }
          release.assets.push(asset)
          return { status: 201, body: assetView(asset) }
        }
        case 'repos/get-release-asset': {
          const id = Number(parameters['asset_id'])
          const asset = releases.flatMap(({ assets }) => assets).find((one) => one.id === id)
          if (asset === undefined) return NOT_FOUND
          if (accept !== 'application/octet-stream') return { status: 200, body: assetView(asset) }
          return { status: 302, body: null, headers: { location: `${url()}/signed/${asset.id}` } }
        }
        case 'git/delete-ref': {
          const tag = parameters['ref']!.replace(/^tags\//, '')
          return tags.delete(tag)
            ? { status: 204, body: null }
            : { status: 422, body: { message: 'Reference does not exist' } }
        }
        default:
          return null
      }
    },
  }
}
