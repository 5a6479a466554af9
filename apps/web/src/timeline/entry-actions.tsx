import type { TimelineEntry } from '@orrery/contracts/readings-api'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { shareLink } from '../charts/share-link.ts'
import type { KeptPerson } from '../charts/people.ts'
import { keepDraw, keptDrawOf, nobody } from '../draws/kept-draws.ts'
import { type Subject, subjects } from '../draws/replay-link.ts'
import { entryOf } from '../engines/engine-entries.ts'
import { Button, buttonClass } from '../parts/button.tsx'
import { type Calculation, recordAsked, replayInput } from './calculation.ts'

const subjectOf = (engine: string | null): Subject | null => {
  const found = Object.entries(subjects).find(([, id]) => id === engine)
  // Safe because the keys of the table are the subjects.
  return found ? (found[0] as Subject) : null
}

/** Shows a draw as it was: the one this browser kept with its question, or made again from its seed. */
const Replay = ({ subject, calculation }: { subject: Subject; calculation: Calculation }) => {
  const { t } = useTranslation('timeline')
  const navigate = useNavigate()
  const engine = subjects[subject]
  const input = replayInput(calculation)
  const kept = calculation.seed === null ? null : keptDrawOf(engine, calculation.seed)
  if (kept && kept.owner !== nobody) {
    return (
      <Link
        to="/charts/$chartId/$engine"
        params={{ chartId: kept.owner, engine }}
        search={{ draw: kept.id }}
        className={buttonClass('plain')}
      >
        {t('replay')}
      </Link>
    )
  }
  if (kept === null && input === null) return null
  const show = () => {
    const { id } = kept ?? keepDraw({ owner: nobody, engine, question: '', input: input ?? {}, draw: null })
    void navigate({ to: '/draw/$subject', params: { subject }, search: { draw: id } })
  }
  return <Button onClick={show}>{t('replay')}</Button>
}

/** The way back to what an entry is about. */
export const EntryActions = ({
  entry: { engine },
  calculation,
  person,
}: {
  entry: TimelineEntry
  calculation: Calculation
  person: KeptPerson | null
}) => {
  const { t } = useTranslation('timeline')
  const subject = subjectOf(engine)
  if (subject) return <Replay subject={subject} calculation={calculation} />
  if (person && engine !== null && entryOf(engine)) {
    return (
      <Link to="/charts/$chartId/$engine" params={{ chartId: person.id, engine }} className={buttonClass('plain')}>
        {t('open')}
      </Link>
    )
  }
  const record = recordAsked(calculation)
  return (
    record && (
      <a href={shareLink('', record)} className={buttonClass('plain')}>
        {t('openAgain')}
      </a>
    )
  )
}
