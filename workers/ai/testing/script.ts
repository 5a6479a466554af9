/** What one model answers, to the letter: for tests of what a provider's own words are taken for. */
export type Script = {
  status?: number
  type?: string
  headers?: Readonly<Record<string, string>>
  /** Requests without these characters in their body are answered well. */
  onlyTo?: string
} & (
  | { body: string }
  /** Pieces of a stream, each sent by itself; `hold`: the connection then stays open in silence. */
  | { pieces: readonly string[]; ending?: 'close' | 'reset' | 'hold' }
)
