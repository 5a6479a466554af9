import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'

const longestSample = 400

const sounding = (blob: Blob): Promise<void> =>
  new Promise((resolve, reject) => {
    const address = URL.createObjectURL(blob)
    const voice = new Audio(address)
    voice.addEventListener('ended', () => {
      URL.revokeObjectURL(address)
      resolve()
    })
    voice.addEventListener('error', () => reject(new Error('It could not be played.')))
    voice.play().catch(reject)
  })

/** Sentences in pieces that a sample takes, each whole. */
const piecesOf = (text: string): readonly string[] => {
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].map(({ segment }) =>
    segment.trim(),
  )
  const pieces: string[] = []
  for (const sentence of sentences.filter(Boolean)) {
    const last = pieces.at(-1)
    if (last !== undefined && last.length + sentence.length < longestSample)
      pieces[pieces.length - 1] = `${last} ${sentence}`
    else pieces.push(sentence.slice(0, longestSample))
  }
  return pieces
}

/** Speaks what Orrery said, when it is asked to. */
export const HearButton = ({ text }: { text: string }) => {
  const { t } = useTranslation('conversation')
  const { mutate, isPending, isError } = useMutation({
    mutationFn: async () => {
      for (const piece of piecesOf(text)) {
        // One after the other, as they are heard.
        // oxlint-disable-next-line no-await-in-loop
        await sounding(await api.practice.speak({ text: piece, locale: 'en' }))
      }
    },
  })
  return (
    <span className="text-fine">
      <button
        type="button"
        disabled={isPending}
        className="min-h-6 text-calm underline-offset-4 hover:underline"
        onClick={() => mutate()}
      >
        {t(isPending ? 'hearing' : 'hear')}
      </button>
      {isError && <output className="ms-2 text-quiet">{t('hearFailed')}</output>}
    </span>
  )
}
