import { useTranslation } from 'react-i18next'
import { people as texts } from '../i18n/en/people.ts'
import { addTexts } from '../i18n/language.ts'

addTexts('people', texts)

/** Doubts of clock and place that came up when a birth was stored. */
export const BirthNotes = ({ name, notes }: { name: string; notes: readonly string[] }) => {
  const { t } = useTranslation('people')
  if (notes.length === 0) return null
  return (
    <section className="rounded-lg border border-warn px-4 py-3 text-[0.9375rem]">
      <h2 className="font-sans text-[0.9375rem] font-semibold text-warn">
        {t('notes')}: {name}
      </h2>
      <ul className="mt-1 grid gap-1">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  )
}
