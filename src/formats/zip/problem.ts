/** What is wrong with an archive though it can be read, or why a member cannot be. */
export interface ZipProblem {
  readonly kind:
    | 'headers-disagree' // the central directory and a local header say different things
    | 'duplicate-name' // two members of one name, or of names that differ in case alone
    | 'overlap' // two members share bytes
    | 'unlisted-member' // a local header that the directory does not know
    | 'unaccounted' // bytes that belong to no member
    | 'unsafe-name' // a path that leaves the folder
    | 'absolute-name' // a path from the root or a drive, which matters to those who unpack alone
    | 'link' // a symbolic link
    | 'encrypted'
    | 'bad-data' // method, size or checksum
  readonly message: string
  readonly member: string | null
  readonly offset: number
}
