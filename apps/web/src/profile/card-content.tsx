import type { Picture } from '@orrery/engines/picture'
import { type Fact, FactList } from '../charts/fact-list.tsx'
import { StillPicture } from '../charts/picture-nodes.tsx'

/** An overview has room for two sentences; the screen has the rest. */
const opening = (words: string): string =>
  words
    .split(/(?<=[.!?])\s+/)
    .slice(0, 2)
    .join(' ')

/** A small picture, the headline facts with how sure they are, and a sentence or two. */
export const CardContent = ({
  picture,
  facts,
  words,
}: {
  picture: Picture | null
  facts: readonly Fact[]
  words: string | undefined
}) => (
  <>
    {picture && (
      <div className="mt-2 grid h-64 place-items-center">
        <StillPicture picture={picture} className="h-64 w-full" />
      </div>
    )}
    <FactList facts={facts} />
    {words !== undefined && <p className="mt-4 font-serif text-lg leading-normal">{opening(words)}</p>}
  </>
)
