/** A work of others that the answers rest on, with the words its licence asks for. */
export type Attribution = { name: string; by: string; licence: string; url: string; text: string }

/** `GET /api/v1/about`: whose work this is, under which licence, and where its source is to be had. */
export type About = {
  name: string
  version: string
  licence: string
  /** AGPL-3.0 section 13: where users of this installation get the source it runs. */
  source: string
  evidence_note: string
  attributions: readonly Attribution[]
  /** Versions of the tables and libraries in use: ephemeris, zones, places. */
  versions: Readonly<Record<string, string>>
}
