import type { Language } from '@orrery/safety/languages'
import type { ByLanguage } from './by-language.ts'

/** Charts that a chat can ask for, in the order in which they are offered. */
export const charts = ['natal', 'human_design', 'gene_keys', 'vimshottari', 'numerology', 'biorhythm'] as const
export type Chart = (typeof charts)[number]

/** What is shown, and in all languages what people also call it: small letters, without accents. */
type Naming = { shown: ByLanguage<string>; called: readonly string[] }

export const chartNames: Readonly<Record<Chart, Naming>> = {
  natal: {
    shown: { en: 'Natal chart', es: 'Carta natal', pt: 'Mapa natal', fr: 'Thème natal', de: 'Geburtshoroskop' },
    called: [
      'natal',
      'birth chart',
      'astrology',
      'horoscope',
      'natal wheel',
      'carta astral',
      'astrologia',
      'horoscopo',
      'mapa astral',
      'carta do ceu',
      'carta natal',
      'theme astral',
      'astrologie',
      'carte du ciel',
      'horoskop',
      'radix',
      'geburtskarte',
    ],
  },
  human_design: {
    shown: { en: 'Human Design', es: 'Diseño Humano', pt: 'Desenho Humano', fr: 'Design Humain', de: 'Human Design' },
    called: ['human design', 'hd', 'bodygraph', 'body graph', 'design humano', 'dessin humain', 'korpergrafik'],
  },
  gene_keys: {
    shown: { en: 'Gene Keys', es: 'Claves Genéticas', pt: 'Chaves Genéticas', fr: 'Clés Génétiques', de: 'Gene Keys' },
    called: ['gene keys', 'genekeys', 'llaves geneticas', 'genschlussel', 'codigos geneticos'],
  },
  vimshottari: {
    shown: {
      en: 'Vimshottari periods',
      es: 'Períodos Vimshottari',
      pt: 'Períodos Vimshottari',
      fr: 'Périodes Vimshottari',
      de: 'Vimshottari-Perioden',
    },
    called: ['vimshottari', 'dasha', 'dashas', 'dasa', 'daschas', 'mahadasha'],
  },
  numerology: {
    shown: { en: 'Numerology', es: 'Numerología', pt: 'Numerologia', fr: 'Numérologie', de: 'Numerologie' },
    called: ['numbers', 'life path', 'numeros', 'nombres', 'zahlen', 'lebenszahl'],
  },
  biorhythm: {
    shown: { en: 'Biorhythm', es: 'Biorritmo', pt: 'Biorritmo', fr: 'Biorythme', de: 'Biorhythmus' },
    called: ['biorhythms', 'biorritmos', 'biorythmes', 'biorhythmen', 'cycles', 'ciclos', 'zyklen'],
  },
}

export const chartName = (chart: Chart, language: Language): string => chartNames[chart].shown[language]
