/** Where nothing is yet: that it is so, and what to do first. */
export const EmptyCard = ({ title, text }: { title: string; text: string }) => (
  <div className="card p-8 text-center">
    <h2 className="text-2xl">{title}</h2>
    <p className="mx-auto mt-2 max-w-md text-quiet">{text}</p>
  </div>
)
