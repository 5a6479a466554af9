import { fold } from './fold.ts'
import { countryOf, regionOf, type PlaceTable } from './place-table.ts'

/** Names people use for countries beside the English one of ISO 3166. */
const otherCountryNames: Readonly<Record<string, string>> = {
  BA: 'bosnia',
  BO: 'plurinational state of bolivia',
  CD: 'democratic republic of the congo, dr congo, drc, zaire, congo',
  CG: 'republic of the congo, congo',
  CI: 'ivory coast',
  CV: 'cape verde',
  CZ: 'czech republic, cesko',
  DE: 'deutschland, west germany, east germany, brd, ddr',
  ES: 'espana',
  GB: 'uk, great britain, britain',
  HK: 'hong kong',
  HR: 'hrvatska',
  IR: 'persia',
  IT: 'italia',
  JP: 'nippon',
  KP: 'north korea, dprk',
  KR: 'south korea, korea, republic of korea',
  LA: 'lao',
  LK: 'ceylon',
  MD: 'moldavia',
  MK: 'macedonia',
  MM: 'burma, myanmar',
  MO: 'macau, macao',
  NL: 'holland, the netherlands',
  PL: 'polska',
  PS: 'palestine, palestinian territories',
  RU: 'russian federation, ussr, soviet union',
  SY: 'syrian arab republic',
  SZ: 'swaziland',
  TH: 'siam',
  TL: 'east timor',
  TR: 'turkey, turkiye',
  TW: 'formosa',
  TZ: 'tanganyika',
  US: 'usa, america, united states of america, u s a, u s',
  VA: 'vatican, holy see',
  VN: 'viet nam',
  ZW: 'rhodesia',
}

/** Postal abbreviations of regions that GeoNames numbers. */
const regionAbbreviations: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  AU: { act: '01', nsw: '02', nt: '03', qld: '04', sa: '05', tas: '06', vic: '07', wa: '08' },
  CA: {
    ab: '01',
    bc: '02',
    mb: '03',
    nb: '04',
    nl: '05',
    ns: '07',
    on: '08',
    pe: '09',
    qc: '10',
    sk: '11',
    yt: '12',
    nt: '13',
    nu: '14',
  },
}

type Compare = (known: string, sought: string) => boolean

const equal: Compare = (known, sought) => known === sought
const begins: Compare = (known, sought) => known.startsWith(sought)

/** Country names differ in their small words: Trinidad & Tobago, the Netherlands. */
const withoutSmallWords = (name: string): string => name.replaceAll(/\b(and|the) /g, '')

function isInCountry(table: PlaceTable, country: string, sought: string, compare: Compare): boolean {
  const names = [table.countries.get(country) ?? '', ...(otherCountryNames[country]?.split(', ') ?? [])]
  const bare = withoutSmallWords(sought)
  return country.toLowerCase() === sought || names.some((name) => compare(withoutSmallWords(name), bare))
}

/**
 * Whether a town lies in a folded region or country: `portugal`, `pt`, `tx`, `texas`, `nsw`. While somebody is still
 * typing (`complete: false`) the beginning of a name is enough.
 */
export function liesIn(table: PlaceTable, row: number, sought: string, { complete }: { complete: boolean }): boolean {
  const compare = complete ? equal : begins
  const country = countryOf(table, row)
  const region = regionOf(table, row)
  if (isInCountry(table, country, sought, compare)) return true
  if (region === undefined) return false
  return (
    region.code === sought || regionAbbreviations[country]?.[sought] === region.code || compare(region.folded, sought)
  )
}

/** `Paris, TX, US` as a folded name and its folded qualifiers. */
export function readName(text: string): { name: string; qualifiers: string[] } {
  const [name = '', ...qualifiers] = text.split(',').map(fold)
  return { name, qualifiers: qualifiers.filter((qualifier) => qualifier !== '') }
}

/** Readings of a text without commas as a name and a qualifier of up to three words: `paris texas`. */
export function wordReadings(folded: string): { name: string; qualifiers: string[] }[] {
  const words = folded.split(' ')
  return [1, 2, 3]
    .filter((count) => count < words.length)
    .map((count) => ({ name: words.slice(0, -count).join(' '), qualifiers: [words.slice(-count).join(' ')] }))
}
