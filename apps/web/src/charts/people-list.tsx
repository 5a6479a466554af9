import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { buttonClass } from '../parts/button.tsx'
import { ConfirmDialog } from '../parts/confirm-dialog.tsx'
import { birthLine } from './birth-line.ts'
import { forgetChart } from './chart-store.ts'
import { chartOf, type KeptPerson } from './people.ts'

const selfFirst = (people: readonly KeptPerson[]): readonly KeptPerson[] =>
  people.toSorted((one, other) => Number(other.relation === 'self') - Number(one.relation === 'self'))

const RemovePerson = ({ person: { id, name } }: { person: KeptPerson }) => {
  const { t } = useTranslation('people')
  return (
    <ConfirmDialog
      trigger={t('remove')}
      label={t('removeOf', { name })}
      texts={{
        title: t('removeTitle', { name }),
        text: t('removeText'),
        confirm: t('removeConfirm'),
        cancel: t('removeCancel'),
      }}
      onConfirm={() => forgetChart(id)}
    />
  )
}

const PersonLine = ({ person }: { person: KeptPerson }) => {
  const { t } = useTranslation('people')
  const { id, name, relation } = person
  const chart = chartOf(person)
  return (
    <li className="card flex flex-wrap items-center justify-between gap-4 p-5">
      <div className="min-w-0">
        <h2 className="flex flex-wrap items-baseline gap-x-3 text-xl">
          <Link to="/charts/$chartId" params={{ chartId: id }} className="text-calm underline-offset-4 hover:underline">
            {name}
          </Link>
          <span className="font-sans text-fine font-normal text-quiet">{t(relation)}</span>
        </h2>
        <p className={`mt-0.5 text-[0.9375rem] ${chart ? 'figure-text text-quiet' : 'text-warn'}`}>
          {chart ? birthLine(chart.birth) : t('unfinished')}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        <Link
          to="/charts/new"
          search={{ from: id }}
          className={buttonClass('plain')}
          aria-label={chart ? t('changeOf', { name }) : `${t('finish')}: ${name}`}
        >
          {t(chart ? 'change' : 'finish')}
        </Link>
        <RemovePerson person={person} />
      </div>
    </li>
  )
}

/** Everybody the account keeps, oneself first. */
export const PeopleList = ({ people }: { people: readonly KeptPerson[] }) => (
  <ul className="grid gap-3">
    {selfFirst(people).map((person) => (
      <PersonLine key={person.id} person={person} />
    ))}
  </ul>
)
