import { python } from './python.ts'

/**
 * What all scenes stand on: palette, title, captions with their time, axes. Words are set larger than shown, since Manim
 * spaces small letters badly, but not so large that Pango breaks the line; formulas by Typst, so that no TeX is needed.
 */
export const stage = python`
from manim import *
import numpy as np

GROUND, INK, MIST, FAINT = "#14121F", "#F4EEE2", "#9B95AE", "#3A364C"
AMBER, MINT, CORAL, SKY, LILAC = "#E8B95A", "#5FCFBC", "#F07F8D", "#7FB0F8", "#B59BF2"


def words(text, size=28, color=INK, bold=False):
    weight = BOLD if bold else NORMAL
    return Text(text, font="DejaVu Sans", font_size=48, color=color, weight=weight).scale(size / 48)


def maths(code, size=44, color=INK, widest=5.6):
    formula = MathTypst(code, font_size=size, color=color)
    return formula.scale_to_fit_width(widest) if formula.width > widest else formula


def figure(value, size=22, color=MIST):
    return words(f"{value:g}".replace("-", "−"), size, color)


def chart(xs, ys, width=7.2, height=4.9, at=ORIGIN):
    line = {"color": MIST, "stroke_width": 2, "include_ticks": False}
    return Axes(x_range=xs, y_range=ys, x_length=width, y_length=height, tips=False, axis_config=line).move_to(at)


def marks(axes, xs=(), ys=()):
    """Figures under the horizontal axis and beside the vertical one."""
    group = VGroup()
    floor = min(max(0, axes.y_range[0]), axes.y_range[1])
    wall = min(max(0, axes.x_range[0]), axes.x_range[1])
    for x in xs:
        at = axes.c2p(x, floor)
        group.add(Line(at + 0.06 * DOWN, at + 0.06 * UP, color=MIST, stroke_width=2))
        group.add(figure(x, 18).next_to(at, DOWN, buff=0.14))
    for y in ys:
        at = axes.c2p(wall, y)
        group.add(Line(at + 0.06 * LEFT, at + 0.06 * RIGHT, color=MIST, stroke_width=2))
        group.add(figure(y, 18).next_to(at, LEFT, buff=0.14))
    return group


def curve(axes, f, pieces, color=AMBER, width=5):
    """The graph, piece by piece where the function has values on the chart."""
    drawn = VGroup()
    for start, end in pieces:
        xs = np.linspace(start, end, max(3, int(160 * (end - start) / (axes.x_range[1] - axes.x_range[0]))))
        line = VMobject(color=color, stroke_width=width)
        drawn.add(line.set_points_as_corners([axes.c2p(x, f(x)) for x in xs]))
    return drawn


def straight(axes, x, y, slope, color=CORAL, width=4):
    """The line through a point of the chart, cut where the chart ends."""
    left, right = axes.x_range[:2]
    low, high = axes.y_range[:2]
    if abs(slope) > 1e-9:
        ends = sorted([(low - y) / slope + x, (high - y) / slope + x])
        left, right = max(left, ends[0]), min(right, ends[1])
    start, end = axes.c2p(left, y + slope * (left - x)), axes.c2p(right, y + slope * (right - x))
    return Line(start, end, color=color, stroke_width=width)


class Stage:
    """Keeps the time: a caption stands as long as it was promised, whatever moves meanwhile."""

    def __init__(self, scene, title):
        self.scene, self.caption, self.until = scene, None, 0.0
        scene.camera.background_color = GROUND
        heading = words(title, 34, INK, True)
        if heading.width > 12.6:
            heading.scale_to_fit_width(12.6)
        heading.move_to([-6.5 + heading.width / 2, 3.42, 0])
        rule = Line([-6.5, 3.05, 0], [-5.1, 3.05, 0], color=AMBER, stroke_width=4)
        scene.add(heading, rule)

    def say(self, text, seconds):
        self.rest()
        self.until += seconds
        fresh = VGroup(*[words(line, 26) for line in text.split("\n")]).arrange(DOWN, buff=0.14).move_to([0, -3.3, 0])
        if fresh.width > 13:
            fresh.scale_to_fit_width(13)
        if self.caption:
            self.scene.play(FadeOut(self.caption), run_time=0.2)
        self.scene.play(FadeIn(fresh), run_time=0.3)
        self.caption = fresh

    def rest(self):
        left = self.until - self.scene.renderer.time
        if left > 0.05:
            self.scene.wait(left)
`
