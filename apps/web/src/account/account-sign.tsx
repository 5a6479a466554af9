/** A person as a letter in a circle, with their name where there is room for it. */
export const AccountSign = ({ name }: { name: string }) => (
  <>
    <span
      aria-hidden="true"
      className="grid size-8 shrink-0 place-items-center rounded-full border border-line text-fine font-semibold uppercase"
    >
      {Array.from(name.trim())[0] ?? '·'}
    </span>
    <span className="hidden max-w-36 truncate md:inline">{name}</span>
  </>
)
