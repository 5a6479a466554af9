/**
 * A number or directory that helps. `region`: ISO 3166-1 alpha-2. `checkedOn`: the day on which somebody last compared the
 * entry with its source; a test fails once that is more than a year ago.
 */
export type HelpLine = {
  region: string
  kind: 'crisis' | 'emergency'
  number: string
  operator: string
  source: string
  checkedOn: string
}

/** Lists lines of nearly every country; for regions without an entry here, and beside every entry. */
export const directory = {
  name: 'Find A Helpline',
  url: 'https://findahelpline.com',
  operator: 'ThroughLine',
  checkedOn: '2026-11-21',
} as const

const checkedOn = '2026-11-21'

const crisis = (region: string, number: string, operator: string, source: string): HelpLine => ({
  region,
  kind: 'crisis',
  number,
  operator,
  source,
  checkedOn,
})

const crisisLines: readonly HelpLine[] = [
  crisis('US', '988', '988 Suicide & Crisis Lifeline', 'https://988lifeline.org'),
  crisis('CA', '988', '9-8-8: Suicide Crisis Helpline', 'https://988.ca'),
  crisis('GB', '116 123', 'Samaritans', 'https://www.samaritans.org'),
  crisis('IE', '116 123', 'Samaritans Ireland', 'https://www.samaritans.org/ireland'),
  crisis('AU', '13 11 14', 'Lifeline Australia', 'https://www.lifeline.org.au'),
  crisis('NZ', '1737', '1737, need to talk?', 'https://1737.org.nz'),
  crisis('BR', '188', 'CVV, Centro de Valorização da Vida', 'https://cvv.org.br'),
  crisis('PT', '1411', 'Linha Nacional de Prevenção do Suicídio (SNS 24)', 'https://www.sns24.gov.pt'),
  crisis('ES', '024', 'Línea 024, Ministerio de Sanidad', 'https://www.sanidad.gob.es/linea024/home.htm'),
  crisis('MX', '800 911 2000', 'Línea de la Vida, CONASAMA', 'https://www.gob.mx/conasama'),
  crisis('AR', '135', 'Centro de Asistencia al Suicida', 'https://www.asistenciaalsuicida.org.ar'),
  crisis('CL', '*4141', 'Línea de prevención del suicidio, Ministerio de Salud', 'https://www.gob.cl/saludablemente'),
  crisis('FR', '3114', 'Numéro national de prévention du suicide', 'https://3114.fr'),
  crisis('DE', '0800 111 0 111', 'TelefonSeelsorge', 'https://www.telefonseelsorge.de'),
  crisis('AT', '142', 'Telefonseelsorge Österreich', 'https://www.telefonseelsorge.at'),
  crisis('CH', '143', 'Die Dargebotene Hand, La Main Tendue, Telefono Amico', 'https://www.143.ch'),
]

/** Member states of the European Union, which share one emergency number. */
const unionStates = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ')

const emergency = (region: string, number: string, operator: string, source: string): HelpLine => ({
  ...crisis(region, number, operator, source),
  kind: 'emergency',
})

const emergencyLines: readonly HelpLine[] = [
  ...unionStates.map((region) =>
    emergency(region, '112', 'European emergency number', 'https://digital-strategy.ec.europa.eu/en/policies/112'),
  ),
  emergency(
    'GB',
    '999',
    'Emergency services',
    'https://www.gov.uk/guidance/999-and-112-the-uks-national-emergency-numbers',
  ),
  emergency('US', '911', 'Emergency services', 'https://www.911.gov'),
  emergency('CA', '911', 'Emergency services', 'https://crtc.gc.ca/eng/phone/911/'),
  emergency('MX', '911', 'Emergency services', 'https://www.gob.mx/911'),
  emergency('AU', '000', 'Emergency services', 'https://www.triplezero.gov.au'),
  emergency(
    'NZ',
    '111',
    'Emergency services',
    'https://www.govt.nz/browse/law-crime-and-justice/make-an-emergency-call/',
  ),
  emergency('BR', '192', 'SAMU', 'https://www.gov.br/saude/pt-br/composicao/saes/samu-192'),
  emergency('CH', '112', 'Emergency services', 'https://www.ch.ch/en/emergencies/'),
]

/** Every line of every region. */
export const helpLines: readonly HelpLine[] = [...crisisLines, ...emergencyLines]

/** What a region has; `null` where nothing is known here, and the directory helps on. Regions are told in any case. */
export function helpFor(region: string | null): { crisis: HelpLine | null; emergency: HelpLine | null } {
  const wanted = region?.toUpperCase()
  const first = (lines: readonly HelpLine[]) => lines.find((line) => line.region === wanted) ?? null
  return { crisis: first(crisisLines), emergency: first(emergencyLines) }
}
