import type { VideoJob } from '@orrery/contracts/video-jobs'
import { useTranslation } from 'react-i18next'
import { Choice } from '../parts/choice.tsx'

/** How a film is to be: its picture and its file. */
export type FilmLook = Pick<VideoJob, 'quality' | 'format'>

export const usualLook: FilmLook = { quality: 'low', format: 'mp4' }

export const LookFields = ({ look, onChange }: { look: FilmLook; onChange: (look: FilmLook) => void }) => {
  const { t } = useTranslation('studio')
  return (
    <>
      <Choice
        label={t('quality')}
        value={look.quality}
        options={(['low', 'medium', 'high'] as const).map((value) => ({ value, name: t(`qualities.${value}`) }))}
        onChoose={(quality) => onChange({ ...look, quality })}
      />
      <Choice
        label={t('format')}
        value={look.format}
        options={(['mp4', 'webm'] as const).map((value) => ({ value, name: t(`formats.${value}`) }))}
        onChoose={(format) => onChange({ ...look, format })}
      />
    </>
  )
}

const lengthsSeconds = [30, 60, 120, 180, 300] as const

/** Seconds aimed at; null where nobody asks for any. */
export const LengthField = ({
  seconds,
  onChange,
}: {
  seconds: number | null
  onChange: (seconds: number | null) => void
}) => {
  const { t } = useTranslation('studio')
  const named = (length: number) =>
    length < 60 ? t('seconds', { count: length }) : t('minutes', { count: length / 60 })
  return (
    <Choice
      label={t('duration')}
      value={String(seconds ?? '')}
      options={[
        { value: '', name: t('durationAny') },
        ...lengthsSeconds.map((length) => ({
          value: String(length),
          name: t('durationAbout', { time: named(length) }),
        })),
      ]}
      onChoose={(chosen) => onChange(chosen === '' ? null : Number(chosen))}
    />
  )
}
