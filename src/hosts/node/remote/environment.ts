/** Variables of this process: credentials of stores, and the proxy. */
export type Environment = Readonly<Record<string, string | undefined>>
