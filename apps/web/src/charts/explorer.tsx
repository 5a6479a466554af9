import type { Picture } from '@orrery/engines/picture'
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Explanation, type ExplanationText } from './explanation.tsx'
import { PictureView } from './picture-view.tsx'
import { SavePicture } from './save-picture.tsx'

/** Pointing shows a text for the moment; choosing keeps it open until it is closed or another part is chosen. */
export const useExploration = () => {
  const [pointed, setPointed] = useState<string | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const leave = useCallback(() => {
    setChosen(null)
    setPointed(null)
  }, [])
  return { active: chosen ?? pointed, chosen, point: setPointed, choose: setChosen, leave }
}

export type Exploration = ReturnType<typeof useExploration>

/** A click anywhere else closes a chosen text, as a person expects of something that floats on a phone. */
const useLeaveOutside = (leave: () => void) => {
  const area = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const onPress = (press: PointerEvent) => {
      if (press.target instanceof Node && !area.current?.contains(press.target)) leave()
    }
    document.addEventListener('pointerdown', onPress)
    return () => document.removeEventListener('pointerdown', onPress)
  }, [leave])
  return area
}

/** A picture, its caption, and the text about the part a person looks at. */
export const Explorer = ({
  picture,
  explain,
  exploration,
  widest,
}: {
  picture: Picture
  explain: (factId: string) => ExplanationText | null
  exploration: Exploration
  /** Tailwind class that bounds the width of the picture. */
  widest: string
}) => {
  const { t } = useTranslation('chart')
  const { active, chosen, point, choose, leave } = exploration
  const area = useLeaveOutside(leave)
  const onKeyDown = (press: KeyboardEvent) => {
    if (press.key === 'Escape') leave()
  }
  const focus = {
    active,
    titleOf: (factId: string) => explain(factId)?.title ?? factId,
    onPoint: point,
    onChoose: choose,
    onLeave: leave,
  }
  return (
    // Escape works wherever the focus is inside; every control in here is reachable by itself.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={area} onKeyDown={onKeyDown} className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <figure className="card overflow-hidden p-3 sm:p-5">
        <div className={`mx-auto ${widest}`}>
          <PictureView picture={picture} focus={focus} />
        </div>
        <figcaption className="mx-auto mt-4 max-w-prose text-fine text-quiet print:block">{picture.alt}</figcaption>
      </figure>
      <div className="min-w-0 print:hidden">
        <div className="lg:sticky lg:top-6">
          <Explanation
            text={active === null ? null : explain(active)}
            isChosen={chosen !== null}
            onClose={leave}
            hint={t('explore')}
          />
          <SavePicture picture={picture} />
          <p className="mt-4 hidden text-fine text-quiet lg:block">{t('keys')}</p>
        </div>
      </div>
    </div>
  )
}
