"""Runs inside the sandbox: reads code without running it, and says what in it would not work or is not wanted.

A linter for quality and early refusal, never the boundary: that is the sandbox. The code comes on standard input.
"""

import ast
import re
import sys

sys.path.insert(0, __file__.rpartition("/")[0])

from pipes import tell  # noqa: E402

from confine import confine  # noqa: E402

LONGEST_LINES = 500
MOST_PROBLEMS = 50
CPU_SECONDS = 5
MODULES = frozenset(
    "manim numpy math cmath random itertools functools fractions decimal statistics collections dataclasses typing "
    "colorsys".split()
)
CALLS = frozenset("open exec eval compile __import__ input globals locals vars breakpoint".split())
ATTRIBUTES = frozenset("load save tofile fromfile memmap loadtxt savetxt ctypeslib system popen".split())
# They read files, or change how and where a film is written.
UNWANTED = frozenset("ImageMobject SVGMobject Code add_sound config tempconfig".split())
NEEDS_TEX = frozenset(
    "Tex MathTex SingleStringMathTex Matrix DecimalMatrix IntegerMatrix MobjectMatrix Variable MathTable DecimalTable "
    "IntegerTable BarChart Title BulletedList LabeledDot TexTemplate".split()
)
# Labels of a graph and of a brace's end are made by TeX whatever the defaults say.
TEX_METHODS = frozenset("get_graph_label get_axis_labels get_x_axis_label get_y_axis_label get_tex".split())
TEX_FILES = re.compile(r"\\(input|include|write|openin|openout|special)(?![A-Za-z])")
TYPST_FILES = re.compile(r"#\s*(read|import|include|plugin|image|csv|json|yaml|toml|xml|cbor|bibliography)\b")
SCENES = frozenset(
    "Scene MovingCameraScene ZoomedScene ThreeDScene SpecialThreeDScene VectorScene LinearTransformationScene".split()
)


class Checker(ast.NodeVisitor):
    def __init__(self) -> None:
        self.problems: list[dict] = []
        self.scenes: list[str] = []
        self._scene_bases = set(SCENES)

    def _complain(self, node: ast.AST, rule: str, message: str) -> None:
        self.problems.append({"line": getattr(node, "lineno", 1), "rule": rule, "message": message})

    def _see_module(self, node: ast.AST, name: str) -> None:
        if name.partition(".")[0] not in MODULES:
            self._complain(
                node, "import", f"the module {name} is not available; these are: {', '.join(sorted(MODULES))}"
            )

    def _see_name(self, node: ast.AST, name: str) -> None:
        if name in CALLS:
            self._complain(node, "call", f"{name} is not available: a scene reads and writes nothing")
        elif name in UNWANTED:
            self._complain(node, "manim", f"{name} is not available: draw with Manim's own shapes and text")
        elif name in NEEDS_TEX:
            self._complain(node, "tex", f"{name} needs TeX, which is not here: use MathTypst or Text")

    def visit_Import(self, node: ast.Import) -> None:
        for each in node.names:
            self._see_module(node, each.name)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        self._see_module(node, node.module or ".")
        for each in node.names:
            self._see_name(node, each.name)
            if each.name in ATTRIBUTES:
                self._complain(node, "attribute", f"{each.name} is not available: a scene reads and writes nothing")

    def visit_Name(self, node: ast.Name) -> None:
        self._see_name(node, node.id)
        if node.id.startswith("__"):
            self._complain(node, "dunder", f"{node.id} is not available")

    def visit_Attribute(self, node: ast.Attribute) -> None:
        if node.attr.startswith("__"):
            self._complain(node, "dunder", f"the attribute {node.attr} is not available")
        elif node.attr in ATTRIBUTES:
            self._complain(
                node, "attribute", f"the attribute {node.attr} is not available: a scene reads and writes nothing"
            )
        elif node.attr in TEX_METHODS:
            self._complain(node, "tex", f"{node.attr} needs TeX, which is not here: place a MathTypst or Text yourself")
        elif node.attr in UNWANTED | NEEDS_TEX:
            self._see_name(node, node.attr)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        if isinstance(node.func, ast.Name) and node.func.id in ("getattr", "setattr", "delattr"):
            name = node.args[1] if len(node.args) > 1 else None
            if not (isinstance(name, ast.Constant) and isinstance(name.value, str)):
                self._complain(node, "getattr", f"{node.func.id} takes a written name here, not a computed one")
            elif name.value.startswith("__") or name.value in ATTRIBUTES:
                self._complain(node, "attribute", f"the attribute {name.value} is not available")
        self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        if not isinstance(node.value, str):
            return
        if found := TEX_FILES.search(node.value):
            self._complain(node, "tex", f"\\{found[1]} is not available: formulas name no files")
        if found := TYPST_FILES.search(node.value):
            self._complain(node, "typst", f"#{found[1]} is not available: formulas name no files and no packages")

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        bases = {getattr(base, "id", getattr(base, "attr", "")) for base in node.bases}
        if bases & self._scene_bases:
            self._scene_bases.add(node.name)
            if any(isinstance(each, ast.FunctionDef) and each.name == "construct" for each in node.body):
                self.scenes.append(node.name)
        self.generic_visit(node)


def check(code: str) -> dict:
    """What `POST /check` answers."""
    try:
        tree = ast.parse(code, "scene.py")
    except (SyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None) or 1
        return _answer([], [{"line": line, "rule": "syntax", "message": str(error)[:300]}])
    except (RecursionError, MemoryError):
        return _answer([], [{"line": 1, "rule": "syntax", "message": "the code is nested too deeply to be read"}])
    checker = Checker()
    if (lines := len(code.splitlines())) > LONGEST_LINES:
        message = f"{lines} lines are too many: at most {LONGEST_LINES}"
        checker.problems.append({"line": LONGEST_LINES + 1, "rule": "length", "message": message})
    try:
        checker.visit(tree)
    except RecursionError:
        checker.problems.append({"line": 1, "rule": "syntax", "message": "the code is nested too deeply to be read"})
    if not checker.scenes:
        message = "no scene was found: write a class that extends Scene and has a method construct"
        checker.problems.append({"line": 1, "rule": "scene", "message": message})
    return _answer(checker.scenes, checker.problems)


def _answer(scenes: list[str], problems: list[dict]) -> dict:
    problems.sort(key=lambda problem: problem["line"])
    return {"ok": not problems, "scenes": scenes, "problems": problems[:MOST_PROBLEMS]}


if __name__ == "__main__":
    filter_path, _, _, progress, _, _ = sys.argv[1:]
    confine(filter_path, CPU_SECONDS)
    tell(int(progress), **check(sys.stdin.read()))
