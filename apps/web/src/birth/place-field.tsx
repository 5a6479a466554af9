import { Combobox } from '@base-ui/react/combobox'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { writtenCount } from '../i18n/written.ts'
import { countryName, type DraftPlace, placeLabel } from './birth-draft.ts'
import { useSettled } from './use-settled.ts'

/** People stop for about this long between words; shorter would ask the server for every letter. */
const typingPauseMs = 180

const usePlaceSearch = (query: string) => {
  const settled = useSettled(query.trim(), typingPauseMs)
  return useQuery({
    queryKey: ['places', settled],
    queryFn: ({ signal }) => api.places({ q: settled, limit: 12 }, { signal }),
    enabled: settled.length >= 2,
    placeholderData: keepPreviousData,
  })
}

const PlaceOption = ({ place }: { place: DraftPlace & { population?: number } }) => {
  const { t } = useTranslation('birth')
  const people = writtenCount(place.population ?? 0)
  return (
    <Combobox.Item
      value={place}
      className="cursor-default rounded-md px-3 py-2 outline-none select-none data-highlighted:bg-ground data-selected:font-semibold"
    >
      <span className="block">
        {place.name}
        <span className="text-quiet">
          {[place.region === place.name ? null : place.region, place.country && countryName(place.country)].map(
            (part) => (part ? `, ${part}` : ''),
          )}
        </span>
      </span>
      <span className="figure-text block text-fine font-normal text-quiet">
        {place.timezone}
        {place.population ? ` · ${t('people', { count: place.population, formatted: people })}` : ''}
      </span>
    </Combobox.Item>
  )
}

type Search = ReturnType<typeof usePlaceSearch>

/** One line about the state of the search, spoken politely. */
const usePlaceStatus = (query: string, search: Search): string => {
  const { t } = useTranslation('birth')
  if (query.trim().length < 2) return t('placeStart')
  if (search.isError) return t('placeFailed')
  if (!search.data) return t('placeSearching')
  return search.data.length === 0
    ? t('placeNone', { query: query.trim() })
    : t('placeFound', { count: search.data.length })
}

const PlacePopup = ({ status, busy }: { status: string; busy: boolean }) => (
  <Combobox.Portal>
    <Combobox.Positioner className="z-30 outline-none" sideOffset={6} align="start">
      <Combobox.Popup
        aria-busy={busy || undefined}
        className="card w-(--anchor-width) max-w-(--available-width) overflow-hidden p-1.5 shadow-lg shadow-ink/10 dark:shadow-none"
      >
        <Combobox.Status className="px-3 py-1.5 text-fine text-quiet">{status}</Combobox.Status>
        <Combobox.List className="max-h-[min(var(--available-height),17rem)] overflow-y-auto overscroll-contain">
          {(place: DraftPlace) => <PlaceOption key={place.id} place={place} />}
        </Combobox.List>
      </Combobox.Popup>
    </Combobox.Positioner>
  </Combobox.Portal>
)

/** Search for a town. Region, country, people and zone are shown, because many towns share a name. */
export const PlaceField = ({
  id,
  place,
  problemId,
  onChange,
}: {
  id: string
  place: DraftPlace | null
  problemId: string | undefined
  onChange: (place: DraftPlace | null) => void
}) => {
  const { t } = useTranslation('birth')
  const [query, setQuery] = useState('')
  const search = usePlaceSearch(query)
  const status = usePlaceStatus(query, search)
  const found: readonly DraftPlace[] = query.trim().length < 2 ? [] : (search.data ?? [])
  const items = place && !found.some((item) => item.id === place.id) ? [...found, place] : found
  return (
    <Combobox.Root<DraftPlace>
      items={items}
      value={place}
      filter={null}
      autoHighlight
      itemToStringLabel={placeLabel}
      isItemEqualToValue={(item, value) => item.id === value.id}
      onValueChange={(next: DraftPlace | null) => onChange(next)}
      onInputValueChange={(text, { reason }) => setQuery(reason === 'item-press' ? '' : text)}
    >
      <label htmlFor={id} className="mb-1.5 block text-[0.9375rem] font-semibold">
        {t('place')}
      </label>
      <Combobox.InputGroup className="relative">
        <Combobox.Input
          id={id}
          className="control pe-11"
          placeholder={t('placePlaceholder')}
          aria-invalid={problemId ? true : undefined}
          aria-describedby={problemId}
        />
        <Combobox.Clear
          aria-label={t('placeClear')}
          className="absolute end-0 top-0 grid size-11 place-items-center text-quiet hover:text-ink"
        >
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="1.6" />
          </svg>
        </Combobox.Clear>
      </Combobox.InputGroup>
      <PlacePopup status={status} busy={search.isFetching} />
    </Combobox.Root>
  )
}
