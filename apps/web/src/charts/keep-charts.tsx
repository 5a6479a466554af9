import { Link, useNavigate } from '@tanstack/react-router'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { people as texts } from '../i18n/en/people.ts'
import { addTexts } from '../i18n/language.ts'
import { Button, buttonClass } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { Refusal } from '../parts/refusal.tsx'
import { ScreenLoading } from '../parts/screen-loading.tsx'
import { birthLine } from './birth-line.ts'
import { BirthNotes } from './birth-notes.tsx'
import { useBrowserCharts } from './browser-charts.ts'
import type { StoredChart } from './chart-store.ts'
import { usePeople, usualRelation } from './people.ts'
import { RelationSelect } from './relation-field.tsx'
import { useKeeping, type Wish } from './use-keeping.ts'

addTexts('people', texts)

type ChoiceProps = {
  chart: StoredChart
  wish: Wish
  mayBeSelf: boolean
  needsName: boolean
  failure: unknown
  onWish: (part: Partial<Wish>) => void
}

const Details = ({ chart, wish, mayBeSelf, needsName, onWish }: ChoiceProps) => {
  const { t } = useTranslation('people')
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {chart.birth.name === '' && (
        <Field label={t('keepName')} problem={needsName ? t('keepNeedsName') : undefined}>
          {(control) => (
            <input
              {...control}
              className="control"
              maxLength={100}
              value={wish.name}
              onChange={(change) => onWish({ name: change.target.value })}
            />
          )}
        </Field>
      )}
      <Field label={t('relation')}>
        {({ id }) => (
          <RelationSelect
            id={id}
            relation={wish.relation}
            withSelf={mayBeSelf}
            onChoose={(relation) => onWish({ relation })}
          />
        )}
      </Field>
    </div>
  )
}

const ChartChoice = (props: ChoiceProps) => {
  const { t: charts } = useTranslation('charts')
  const { chart, wish, failure, onWish } = props
  const name = chart.birth.name || charts('unnamed')
  return (
    <li className="card grid gap-4 p-5">
      <div className="flex items-start gap-3">
        <input
          id={`keep-${chart.id}`}
          type="checkbox"
          className="mt-1.5 size-5 shrink-0"
          checked={wish.isWanted}
          onChange={(change) => onWish({ isWanted: change.target.checked })}
        />
        <div className="min-w-0">
          <label htmlFor={`keep-${chart.id}`} className="block font-serif text-xl">
            {name}
          </label>
          <span className="figure-text block text-[0.9375rem] text-quiet">{birthLine(chart.birth)}</span>
        </div>
      </div>
      {wish.isWanted && <Details {...props} />}
      {failure !== undefined && <Refusal error={failure} />}
    </li>
  )
}

const Kept = ({ charts }: { charts: readonly StoredChart[] }) => {
  const { t } = useTranslation('people')
  if (charts.length === 0) return null
  return (
    <output className="mb-6 grid gap-3">
      <p className="font-medium text-good">{t('kept', { count: charts.length })}</p>
      {charts.map(({ id, birth, warnings = [] }) => (
        <BirthNotes key={id} name={birth.name} notes={warnings} />
      ))}
    </output>
  )
}

const KeepForm = ({ mayBeSelf }: { mayBeSelf: boolean }) => {
  const { t } = useTranslation('people')
  const navigate = useNavigate()
  const charts = useBrowserCharts()
  const [attempted, setAttempted] = useState(false)
  const keeping = useKeeping({
    mayBeSelf: mayBeSelf && charts.length === 1,
    onAllKept: () => void navigate({ to: '/charts', replace: true }),
  })
  const wanted = charts.filter((chart) => keeping.wishOf(chart).isWanted)
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setAttempted(true)
    if (keeping.isMoving || wanted.length === 0) return
    if (wanted.every((chart) => keeping.wishOf(chart).name.trim() !== '')) keeping.move(wanted)
  }
  return (
    <form noValidate onSubmit={submit}>
      <Kept charts={keeping.outcome?.kept ?? []} />
      <p className="max-w-prose text-quiet">
        {charts.length === 0 ? t('keepNothing') : t('keepLead')} {charts.length > 0 && mayBeSelf && t('keepWhich')}
      </p>
      <ul className="mt-6 grid gap-3">
        {charts.map((chart) => {
          const wish = keeping.wishOf(chart)
          return (
            <ChartChoice
              key={chart.id}
              chart={chart}
              wish={wish}
              mayBeSelf={mayBeSelf}
              needsName={attempted && wish.name.trim() === ''}
              failure={keeping.outcome?.failures.get(chart.id)}
              onWish={(part) => keeping.wish(chart, part)}
            />
          )
        })}
      </ul>
      <div className="mt-6 flex flex-wrap gap-3">
        {charts.length > 0 && (
          <Button type="submit" look="main" disabled={keeping.isMoving || wanted.length === 0}>
            {keeping.isMoving ? t('keeping') : t('keepAction', { count: Math.max(1, wanted.length) })}
          </Button>
        )}
        <Link to="/charts" className={buttonClass('plain')}>
          {t(charts.length === 0 ? 'keepBack' : 'keepLater')}
        </Link>
      </div>
    </form>
  )
}

/** What moves from this browser to the account: chosen chart by chart, and said of each who it is. */
export const KeepCharts = () => {
  const { t } = useTranslation('people')
  const { data, isLoading } = usePeople()
  return (
    <div className="mx-auto max-w-3xl pt-8 sm:pt-12">
      <title>{`${t('keepTitle')} · Orrery`}</title>
      <h1 className="mb-3 text-4xl">{t('keepTitle')}</h1>
      {isLoading ? <ScreenLoading /> : <KeepForm mayBeSelf={usualRelation(data?.people ?? []) === 'self'} />}
    </div>
  )
}
