/** A value to be compared or copied letter by letter, in a list of such; its name above it. */
export const CodeFact = ({ name, value }: { name: string; value: string }) => (
  <div>
    <dt className="text-fine text-quiet">{name}</dt>
    <dd>
      <code className="text-fine break-all select-all">{value}</code>
    </dd>
  </div>
)
