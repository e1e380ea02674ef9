/** Files and folders that are data: not hidden ones, nor what Spark (_SUCCESS) and systems leave beside it. */
export function visible({ name }: { readonly name: string }): boolean {
  return !/^[._]/.test(name) && name !== 'Thumbs.db' && name !== 'desktop.ini'
}
