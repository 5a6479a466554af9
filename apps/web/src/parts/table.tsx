import type { ReactNode } from 'react'

/** A table with its title, that scrolls by itself when the screen is narrower than its figures. */
export const Table = ({
  caption,
  heads,
  children,
}: {
  caption: string
  heads: readonly string[]
  children: ReactNode
}) => (
  <div>
    <h2 className="mb-3 text-2xl">{caption}</h2>
    {/* Scrollable regions must be reachable by keyboard. */}
    {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
    <section aria-label={caption} tabIndex={0} className="overflow-x-auto rounded-md">
      <table className="w-full border-collapse text-[0.9375rem]">
        <thead>
          <tr className="border-b border-line text-start text-fine text-quiet">
            {heads.map((head) => (
              <th key={head} scope="col" className="py-1.5 pe-4 text-start font-medium whitespace-nowrap last:pe-0">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  </div>
)

/** The name of a row; one of several words wraps where the screen is narrow. */
export const HeadCell = ({ children, wraps = false }: { children: ReactNode; wraps?: boolean }) => (
  <th
    scope="row"
    className={`border-b border-hairline py-1.5 pe-4 text-start font-normal ${wraps ? 'min-w-32' : 'whitespace-nowrap'}`}
  >
    {children}
  </th>
)

export const Cell = ({ children }: { children: ReactNode }) => (
  <td className="border-b border-hairline py-1.5 pe-4 whitespace-nowrap last:pe-0">{children}</td>
)

/** For sentences and sums, which may run over several lines. */
export const WrappingCell = ({ children }: { children: ReactNode }) => (
  <td className="min-w-32 border-b border-hairline py-1.5 pe-4 last:pe-0 sm:min-w-48">{children}</td>
)
