import type { Language } from '@orrery/safety/languages'
import type { ByLanguage } from './by-language.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { pt } from './pt.ts'

/** What the chat itself says; commands bring their own help, flows their own words. */
export type Words = {
  greeting: string
  greetingButtons: { help: string; lang: string; link: string }
  helpTitle: string
  helpMore: string
  helpExample: (example: string) => string
  plain: string
  unknownCommand: (said: string, nearest: readonly string[]) => string
  privateOnly: string
  langAsk: string
  langSet: string
  langUnknown: (said: string) => string
  linkHow: (url: string) => string
  linkDone: string
  linkWrong: string
  linkAlready: string
  unlinkDone: string
  unlinkNone: string
  newDone: string
  newNothing: string
  stopDone: string
  statusNone: string
  statusDead: (count: number) => string
  statusJob: (title: string, state: string) => string
  statusMissing: string
  statusLink: string
  jobStates: Record<'queued' | 'working' | 'ready' | 'delivered' | 'failed' | 'expired' | 'cancelled', string>
  deleteAsk: string
  deleteYes: string
  deleteNo: string
  deleteDone: (lines: readonly string[]) => string
  deleteKept: string
  deleteNothing: string
  deleteUnsure: string
  choicePassed: string
  choicePassedNow: string
  apology: string
  busy: string
  tooMany: string
  contact: string
  location: string
  image: string
  document: string
  video: string
  voiceUnheard: string
  voiceTooLong: string
  heard: (text: string) => string
  restAsFile: string
  restFileName: string
  listLabel: string
}

const words: ByLanguage<Words> = { en, es, pt, fr, de }

export const wordsOf = (language: Language): Words => words[language]
