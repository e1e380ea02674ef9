import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import ts from 'typescript'

/** What one module takes from others when it is loaded; types and dynamic imports are not in it. */
interface Source {
  readonly text: string
  /** `null`: everything (`import * as x`, `import 'x'`). */
  readonly imports: readonly { readonly from: string; readonly names: readonly string[] | null }[]
  readonly reexports: readonly { readonly from: string; readonly names: ReadonlyMap<string, string> | null }[]
  /** Statements that are neither imports nor exports from elsewhere. */
  readonly hasCode: boolean
}

const sources = new Map<string, Source>()

/**
 * Modules that are evaluated before the first line of `entry` runs, as the bundler leaves them: of a door (an index.ts
 * that only re-exports) the modules behind the names that are asked for count, because the package has no side effects.
 * @returns absolute paths of our modules -> bytes of source, the packages, and modules of Node
 */
export function staticImports(entries: readonly string[]): {
  readonly modules: ReadonlyMap<string, number>
  readonly packages: ReadonlySet<string>
  readonly builtins: ReadonlySet<string>
} {
  const modules = new Map<string, number>()
  const packages = new Set<string>()
  const builtins = new Set<string>()
  const visit = (path: string): void => {
    if (modules.has(path)) return
    const { text, imports } = sourceOf(path)
    modules.set(path, text.length)
    for (const { from, names } of imports) follow(path, from, names)
  }
  const follow = (path: string, from: string, names: readonly string[] | null): void => {
    if (!from.startsWith('.')) {
      if (from.startsWith('node:')) builtins.add(from)
      else packages.add(from)
      return
    }
    const target = resolve(dirname(path), from.replace(/\.js$/, '.ts'))
    if (names === null) visit(target)
    else for (const name of names) visit(definedIn(target, name) ?? target)
  }
  for (const entry of entries) visit(resolve(entry))
  return { modules, packages, builtins }
}

/** The module behind a name of a door; undefined for types, which are erased. */
function definedIn(door: string, name: string): string | undefined {
  const { hasCode, reexports } = sourceOf(door)
  if (hasCode) return exportsOf(door).has(name) ? door : throughDoor(door, name, reexports)
  return throughDoor(door, name, reexports)
}

function throughDoor(door: string, name: string, reexports: Source['reexports']): string | undefined {
  for (const { from, names } of reexports) {
    if (!from.startsWith('.')) continue
    const target = resolve(dirname(door), from.replace(/\.js$/, '.ts'))
    const inner = names === null ? name : names.get(name)
    if (inner === undefined) continue
    const found = definedIn(target, inner)
    if (found !== undefined) return found
  }
  return undefined
}

function exportsOf(path: string): ReadonlySet<string> {
  const { text } = sourceOf(path)
  return new Set(
    [...text.matchAll(/^export (?:async )?(?:function\*?|const|class|let) (\w+)/gm)].map((match) => match[1]!),
  )
}

function sourceOf(path: string): Source {
  const known = sources.get(path)
  if (known !== undefined) return known
  if (!existsSync(path)) throw new Error(`${path} is imported and does not exist`)
  const text = readFileSync(path, 'utf8')
  const imports: Source['imports'][number][] = []
  const reexports: Source['reexports'][number][] = []
  let hasCode = false
  for (const statement of ts.createSourceFile(path, text, ts.ScriptTarget.Latest).statements) {
    if (ts.isImportDeclaration(statement)) {
      const names = importedNames(statement)
      if (names === null || names.length > 0) imports.push({ from: textOf(statement.moduleSpecifier), names })
    } else if (ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined) {
      const names = reexportedNames(statement)
      if (names === null || names.size > 0) reexports.push({ from: textOf(statement.moduleSpecifier), names })
    } else if (!ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement)) hasCode = true
  }
  const source = { text, imports, reexports, hasCode }
  sources.set(path, source)
  return source
}

/** Names of values; an empty list when only types are imported. */
function importedNames({ importClause }: ts.ImportDeclaration): string[] | null {
  if (importClause === undefined) return null
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return []
  const { name, namedBindings } = importClause
  if (namedBindings !== undefined && ts.isNamespaceImport(namedBindings)) return null
  const named = (namedBindings?.elements ?? []).filter((element) => !element.isTypeOnly)
  return [
    ...(name === undefined ? [] : ['default']),
    ...named.map((element) => (element.propertyName ?? element.name).text),
  ]
}

/** Outer name -> inner name; null: all of them. */
function reexportedNames({ isTypeOnly, exportClause }: ts.ExportDeclaration): Map<string, string> | null {
  if (isTypeOnly) return new Map()
  if (exportClause === undefined || ts.isNamespaceExport(exportClause)) return null
  const values = exportClause.elements.filter((element) => !element.isTypeOnly)
  return new Map(values.map((element) => [element.name.text, (element.propertyName ?? element.name).text]))
}

function textOf(specifier: ts.Expression): string {
  if (!ts.isStringLiteral(specifier)) throw new Error('a module is named by a computed text')
  return specifier.text
}
