"""The layout of the goal map against graphviz dot, in the same run.

Crossings are counted the same way for both: pairs of links that change sides between two layers,
by the places where they pass each layer.
"""

from __future__ import annotations

import random
import resource
import shutil
import subprocess
import time
from bisect import bisect_left
from itertools import pairwise
from pathlib import Path
from statistics import median

from raciplanner.exchange.goals_to_plan import import_goals
from raciplanner.exchange.read_goals import read_goals
from raciplanner.goalmap.graph import Card, Layout, Link, Route
from raciplanner.goalmap.layout import lay_out
from raciplanner.model.goal_records import CONTRIBUTES
from raciplanner.model.plan import Plan

LIMIT = 1.1
DATA = Path(__file__).parent.parent / "data" / "goals"
Point = tuple[float, float]
Drawing = tuple[dict[str, Point], list[tuple[str, str, list[Point]]]]
"""Middle of each card (cards of a layer at one height), and each link with its way."""


def random_map(seed: int, cards: int, links: int, layers: int) -> tuple[int, list[tuple[int, int]]]:
    """A map with ``layers`` layers; one link in seven leaps over some."""
    dice = random.Random(seed)
    layer = [dice.randrange(layers) for _ in range(cards)]
    inside = [[card for card in range(cards) if layer[card] == at] for at in range(layers)]
    found: set[tuple[int, int]] = set()
    while len(found) < links:
        low = dice.randrange(cards)
        if layer[low]:
            leap = 1 if dice.random() < 0.85 else dice.randint(1, layer[low])
            if above := inside[layer[low] - leap]:
                found.add((dice.choice(above), low))
    return cards, sorted(found)


def ours(cards: int, links: list[tuple[int, int]]) -> tuple[Layout, Drawing, float]:
    """Our layout, as a drawing too, and the processor time it took."""
    start = time.process_time()
    layout = lay_out(
        [Card(str(card), 115, 43) for card in range(cards)],
        [Link(f"{high}>{low}", str(low), str(high)) for high, low in links],
    )
    spent = time.process_time() - start
    tops: dict[int, list[float]] = {}
    for card, rect in layout.cards.items():
        tops.setdefault(layout.layers[card], []).append(rect.centre[1])
    middle = {level: median(ys) for level, ys in tops.items()}
    ways = []
    for high, low in links:
        points = layout.routes[f"{high}>{low}"].flat(16)[::-1]
        ways.append((str(high), str(low), [(x, -y) for x, y in points]))
    middles = {
        card: (rect.centre[0], -middle[layout.layers[card]]) for card, rect in layout.cards.items()
    }
    return layout, (middles, ways), spent


def dots(cards: int, links: list[tuple[int, int]]) -> tuple[Drawing, float]:
    """The drawing of dot, and the processor time of its process."""
    text = "digraph { node [shape=box, width=1.6, height=0.6, fixedsize=true];\n"
    text += "\n".join([*map(str, range(cards)), *(f"{high} -> {low}" for high, low in links)]) + "}"
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    out = subprocess.run(
        ["dot", "-Tplain"], input=text, capture_output=True, text=True, check=True
    ).stdout
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    middles: dict[str, Point] = {}
    ways = []
    for line in out.splitlines():
        words = line.split()
        if words[0] == "node":
            middles[words[1]] = float(words[2]), round(float(words[3]), 3)
        elif words[0] == "edge":
            count = int(words[3])
            points = [(float(words[4 + 2 * i]), float(words[5 + 2 * i])) for i in range(count)]
            ways.append((words[1], words[2], Route(tuple(points)).flat(16)))
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return (middles, ways), spent


def crossings(drawing: Drawing) -> int:
    """Pairs of links that change sides between two neighbouring layers."""
    middles, ways = drawing
    levels = sorted({y for _x, y in middles.values()})
    pieces: dict[int, list[tuple[float, float]]] = {}
    for one, other, points in ways:
        ends = sorted((middles[one], middles[other]), key=lambda middle: middle[1])
        low, high = (bisect_left(levels, y) for _x, y in ends)
        passed = [_x_at(points, levels[level]) for level in range(low + 1, high)]
        xs = [ends[0][0], *passed, ends[1][0]]
        for level, pair in enumerate(pairwise(xs), low):
            pieces.setdefault(level, []).append(pair)
    return sum(
        (a[0] - b[0]) * (a[1] - b[1]) < -1e-9
        for inside in pieces.values()
        for at, a in enumerate(inside)
        for b in inside[:at]
    )


def _x_at(points: list[Point], y: float) -> float:
    """Where a way passes a height; its nearer end where it does not reach it."""
    for (ax, ay), (bx, by) in pairwise(points):
        if min(ay, by) <= y <= max(ay, by):
            share = (y - ay) / (by - ay) if by != ay else 0.0
            return ax + (bx - ax) * share
    return min((abs(py - y), px) for px, py in (points[0], points[-1]))[1]


CASES = [
    *((seed, 60, 85, 7) for seed in range(25)),
    *((seed, 40, 60, 4) for seed in range(15)),
    *((seed, 100, 140, 6) for seed in range(10)),
]


def random_maps() -> None:
    """Crossings of fifty random maps; fails above :data:`LIMIT` times those of dot."""
    mine = dot = 0
    for case in CASES:
        cards, links = random_map(*case)
        mine += crossings(ours(cards, links)[1])
        dot += crossings(dots(cards, links)[0])
    print(f"  50 random maps: {mine} crossings, dot {dot}: {mine / dot:.3f}×")
    if mine > LIMIT * dot:
        raise SystemExit(f"more than {LIMIT} times the crossings of dot")


def real_trees() -> None:
    """Crossings of real trees, for both."""
    for file in sorted(DATA.glob("*.md")):
        plan = Plan().apply(import_goals(Plan(), read_goals(file)).edit)
        number = {goal.id: at for at, goal in enumerate(plan.goals.ordered)}
        links = sorted(
            (number[link.target], number[link.source])
            for link in plan.goal_links.values()
            if link.kind == CONTRIBUTES
        )
        mine = crossings(ours(len(number), links)[1])
        dot = crossings(dots(len(number), links)[0])
        print(f"  {file.stem}: {len(number)} goals, {mine} crossings, dot {dot}")


def large_maps() -> None:
    """Processor time of large maps."""
    for cards, links, rounds in ((300, 420, 3), (3000, 4200, 1)):
        count, pairs = random_map(1, cards, links, 8)
        spent, dot = [], []
        for _ in range(rounds):
            spent.append(ours(count, pairs)[2])
            dot.append(dots(count, pairs)[1])
        ratio = min(spent) / min(dot)
        print(f"  {cards} goals: {min(spent):.3f} s, dot {min(dot):.3f} s: {ratio:.2f}×")


def main() -> None:
    """Compare the layout with dot and print crossings and times."""
    if shutil.which("dot") is None:
        print("Goal map: graphviz is not installed")
        return
    print("Goal map: layout against graphviz dot, in processor time")
    random_maps()
    real_trees()
    large_maps()


if __name__ == "__main__":
    main()
