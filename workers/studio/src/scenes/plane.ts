import { type Python, python } from './python.ts'

/**
 * Names that scenes on the plane share: `plane` with a unit of its own, `grid`, `at(x, y)` on the screen and `arrow(x, y)`
 * from the middle. `reach` is the largest coordinate that must be seen.
 */
export const planeOf = (reach: number): Python => python`
  unit = min(0.9, 2.5 / ${reach})
  middle = np.array([-2.9, 0.1, 0])
  at = lambda x, y: middle + unit * np.array([x, y, 0])
  span_x, span_y = int(3.4 / unit), int(2.5 / unit)
  every = max(1, round(0.5 / unit))
  grid = VGroup(
      *[Line(at(x, -span_y), at(x, span_y)) for x in range(-span_x, span_x + 1) if x % every == 0],
      *[Line(at(-span_x, y), at(span_x, y)) for y in range(-span_y, span_y + 1) if y % every == 0],
  ).set_stroke(FAINT, 1.5)
  cross = VGroup(Line(at(-span_x, 0), at(span_x, 0)), Line(at(0, -span_y), at(0, span_y))).set_stroke(MIST, 2)
  plane = VGroup(grid, cross)
  def arrow(x, y, color, start=(0, 0)):
      return Arrow(at(*start), at(x, y), buff=0, color=color, stroke_width=6, max_tip_length_to_length_ratio=0.2)
  def beside(code, x, y, color, size=36):
      """A name just outside the tip of an arrow."""
      out = np.array([x, y, 0]) / max(np.hypot(x, y), 0.001)
      return maths(code, size, color).move_to(at(x, y) + 0.42 * out)
`
