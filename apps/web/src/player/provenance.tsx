import type { LibraryItem } from '@orrery/contracts/practice-api'
import { useTranslation } from 'react-i18next'
import { practiceWords } from '../i18n/en/practice-words.ts'
import { voiceName } from './item-track.ts'

const isKnownSpeech = (name: string): name is keyof typeof practiceWords.spokenBy =>
  Object.hasOwn(practiceWords.spokenBy, name)

/** Names of who wrote and who spoke, as a person reads them. */
export const useMakers = (): ((provider: LibraryItem['provider']) => { text: string; speech: string }) => {
  const { t } = useTranslation('practiceWords')
  return ({ text, speech }) => ({
    text: text === 'composer' ? t('composer') : text,
    speech: isKnownSpeech(speech) ? t(`spokenBy.${speech}`) : speech,
  })
}

/** That no human speaks, and who wrote it. */
export const Provenance = ({ item: { provider, audio } }: { item: LibraryItem }) => {
  const { t } = useTranslation('practiceWords')
  const makers = useMakers()
  return (
    <p className="text-fine text-quiet">{t('provenance', { voice: voiceName(audio.voice), ...makers(provider) })}</p>
  )
}
