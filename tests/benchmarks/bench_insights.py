"""The figures of a whole plan: how long, how steady the window meanwhile, against igraph.

Times are processor time, which a busy machine does not make longer; so is the gap between two ticks
of the event loop.  igraph is not needed by the program; where it is installed, betweenness and
communities of the same networks are measured with it too.
"""

from __future__ import annotations

from collections.abc import Callable
from statistics import median
from time import process_time

from raciplanner.analysis import networks
from raciplanner.analysis.brokers import betweenness
from raciplanner.analysis.check import check, look_at_networks
from raciplanner.analysis.insights import insights
from raciplanner.collection import take_for_old, without_collection
from tests.benchmarks.generate import make_plan

LIMITS = {"S": 50, "M": 1_000, "L": 10_000}
"""Milliseconds that a full check with all figures may take."""
TICK = 0.016


def timed(work: Callable[[], object], rounds: int) -> float:
    """Median milliseconds of processor time of ``rounds`` runs."""
    found = []
    for _ in range(rounds):
        start = process_time()
        work()
        found.append((process_time() - start) * 1000)
    return median(found)


def longest_gap(work: Callable[[], object]) -> float:
    """Longest processor time in ms that this program used between two ticks of an event loop while
    ``work`` ran beside it: as long the window stood still, whatever else the machine was doing.
    """
    from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer

    from raciplanner.gui.work import Work

    application = QCoreApplication.instance() or QCoreApplication([])
    loop, timer, gaps = QEventLoop(), QTimer(), [0.0]
    last = process_time()

    def tick() -> None:
        nonlocal last
        now = process_time()
        gaps.append((now - last) * 1000)
        last = now

    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    timer.start(round(TICK * 1000))

    kept: list[object] = []  # as the window keeps it: taking it down takes a while as well

    def beside(_progress: object) -> None:
        with without_collection():
            kept.append(work())
            take_for_old()

    job = Work(beside)
    job.finished.connect(loop.quit)
    job.start()
    loop.exec()
    timer.stop()
    del application
    return max(gaps)


def against_igraph(size: str) -> str:
    """Milliseconds of ours and of igraph, and their ratio, for betweenness and communities."""
    try:
        import igraph
    except ImportError:
        return "igraph is not installed"
    plan = make_plan(size)
    workers = networks.workers_in(plan)
    edges, ties = networks.two_mode(workers), networks.projection(workers)
    places: dict[object, int] = {}
    for edge in edges:
        for node in edge:
            places.setdefault(node, len(places))
    both = igraph.Graph(len(places), [(places[a], places[b]) for a, b in edges])
    roles: dict[str, int] = {}
    for pair in ties:
        for role in pair:
            roles.setdefault(role, len(roles))
    weighted = igraph.Graph(len(roles), [(roles[a], roles[b]) for a, b in ties])
    weights = list(ties.values())
    rounds = {"S": 7, "M": 3, "L": 1}[size]
    found = betweenness(edges)
    lines = [
        ("betweenness", lambda: betweenness(edges), both.betweenness if size != "L" else None),
        (
            "communities",
            lambda: networks.communities(ties),
            lambda: weighted.community_multilevel(weights=weights),
        ),
    ]
    parts = []
    for name, ours, theirs in lines:
        mine = timed(ours, rounds)
        if theirs is None:
            parts.append(f"{name} {mine:.0f} ms")
            continue
        other = timed(theirs, rounds)
        parts.append(f"{name} {mine:.1f} / {other:.1f} ms = {mine / other:.1f}")
    exact = "exact" if found.exact else f"{found.starts} of {found.nodes} starts"
    return f"{'; '.join(parts)} (betweenness: {exact})"


def main() -> None:
    """Print the table."""
    print(f"{'':4}{'insights ms':>13}{'check ms':>10}{'limit':>8}{'gap ms':>8}")
    insights(make_plan("S"))
    for size, limit in LIMITS.items():
        plan = make_plan(size)
        rounds = {"S": 7, "M": 5, "L": 3}[size]
        figures = timed(lambda: insights(plan), rounds)  # noqa: B023 - called at once
        full = timed(lambda: check(plan), rounds)  # noqa: B023
        gap = longest_gap(lambda: look_at_networks(plan))  # noqa: B023
        print(f"{size:4}{figures:13.1f}{full:10.1f}{limit:8}{gap:8.1f}")
    for size in LIMITS:
        print(f"{size:4}{against_igraph(size)}")


if __name__ == "__main__":
    main()
