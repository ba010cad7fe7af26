"""The deck of a large pursuit: 40 markets, 200 assets, drafted by rules, traced, written and checked."""

import asyncio
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from itertools import cycle, islice
from typing import Any

from bench.report import Aim, Report, say
from bench.teams import WrongAnswer
from core.brief import Brief
from core.calculators.efficiency import Efficiency, Scenario
from core.calculators.rate_card import Selection, Terms, build
from core.calculators.team_shape import shape
from core.catalogue.load import load
from core.export import ExportKind
from core.keys import StageKey as K
from core.messages import Message
from core.packs.pack import Branding
from core.stage import Facts, StageContext
from core.stages.pitch import run
from core.tenant import TenantSettings

MARKETS, ASSETS = 40, 200
_KINDS = ("Paid social static {}", "Hero film {}", "Lifestyle image {}", "Banner set {}", "Welcome e-mail {}")


async def measure(rounds: int) -> Report:
    """In a process of its own, so that the memory told is that of the deck; its sandbox's counts too."""
    found = [_alone() for _ in range(rounds)]
    seconds = statistics.median(one[0] for one in found)
    megabytes = max(one[1] for one in found)
    rows = [(f"drafted, traced, written and checked ({megabytes:.0f} MB at most)", f"{seconds:.2f}")]
    aims = [
        Aim(
            f"the deck of {MARKETS} markets and {ASSETS} assets in under 3 s", f"{seconds:.2f} s", seconds < 3
        ),
        Aim("and 300 MB", f"{megabytes:.0f} MB", megabytes < 300),
    ]
    return Report("Deck", (f"{MARKETS} markets, {ASSETS} assets", "seconds"), rows, aims)


def _alone() -> tuple[float, float]:
    said = subprocess.run([sys.executable, "-m", "bench.deck"], check=True, capture_output=True, text=True)
    seconds, megabytes = said.stdout.split()
    return float(seconds), float(megabytes)


async def _silent(said: Message) -> None:
    """Progress that nobody watches."""


def _inputs() -> dict[K, Mapping[str, Any]]:
    """What the stages before would leave behind."""
    catalogue = load()
    names = [kind.format(number) for number, kind in enumerate(islice(cycle(_KINDS), ASSETS), 1)]
    assets: list[dict[str, Any]] = [
        {"id": f"a{place}", "name": name, "description": "", "client_tier": "A", "volume": place % 40 + 1}
        for place, name in enumerate(names)
    ]
    chosen = [
        Selection(one["id"], one["name"], one["volume"], route.code)
        for one, route in zip(assets, cycle(catalogue.routes), strict=False)
    ]
    card = build(chosen, catalogue, Terms(catalogue.model_types[0], *catalogue.regions[0]))
    efficiency = Efficiency(scenario=Scenario.MODERATE, blanket=Decimal(20))
    kpi = {"metric": "Jobs on time", "target": "95 %", "measurement": "Tracker"}
    return {
        K.DIAGNOSIS: {
            "deliverables": [{"name": one["name"], "category": "social"} for one in assets],
            "markets": [f"Market {number}" for number in range(1, MARKETS + 1)],
            "channels": ["Social media", "Retail"],
            "capabilities_required": ["Motion"],
            "timelines": [f"Wave {number}: May 20{30 + number}" for number in range(1, 6)],
            "summary": "A launch in forty markets.",
        },
        K.ASSETS: {"assets": assets},
        K.RATE_CARD: card.model_dump(mode="json"),
        K.EFFICIENCY: efficiency.model_dump(mode="json"),
        K.TEAM_SHAPE: shape(card, efficiency).model_dump(mode="json"),
        K.SUPPORT_DOCS: {
            "assumptions": [f"Assumption {number} on masters and templates." for number in range(1, 12)],
            "governance": ["Weekly status.", "Monthly steering.", "One decision-maker on each side."],
            "slas": [
                {"deliverable": f"Set {number}", "v1_days": 5, "v2_days": 2, "v3_days": 1}
                for number in range(1, 12)
            ],
            "kpis": [kpi, {**kpi, "metric": "First-time-right rate"}, {**kpi, "metric": "Within SLA"}],
            "caveats": ["Third-party fees are not included."],
        },
    }


def main() -> None:
    """Makes one deck and tells how long it took, and how much memory it and its sandbox took at most."""
    inputs = _inputs()
    context = StageContext(
        facts=Facts(1, "Launch", client_name="Harbour Foods", go_live=date(2031, 6, 1)),
        brief=Brief(()),
        inputs=inputs,
        model=None,
        progress=_silent,
        today=date(2031, 1, 12),
        versions=dict.fromkeys(inputs, 1),
        settings=TenantSettings(branding=Branding("Northlight Studio")),
    )
    began = time.perf_counter()
    draft = asyncio.run(run(context))
    taken = time.perf_counter() - began
    if ExportKind.PITCH_PPTX not in {export.kind for export in draft.exports}:
        raise WrongAnswer("no deck was made")
    most = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    say(f"{taken} {most / 1024}")


if __name__ == "__main__":
    main()
