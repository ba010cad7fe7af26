"""A thousand assets: ranked against the catalogue, priced, and written into the workbook."""

import resource
import statistics
import subprocess
import sys
import time
from datetime import date
from itertools import cycle, islice

from bench.report import Aim, Report, say
from bench.teams import WrongAnswer
from core.asset import Asset
from core.calculators.rate_card import RateCard, Selection, Terms, build
from core.catalogue.catalogue import Catalogue
from core.catalogue.load import load
from core.matching.ranking import Ranking, Wanted
from core.packs.pack import Branding
from core.ratecards import workbook
from core.ratecards.book import Book, rows_of

ASSETS = 1_000

_KINDS = (
    "Paid social static, {} market cut",
    "Hero film {} with end frames",
    "PDP lifestyle image {}",
    "Programmatic banner set {}",
    "Welcome e-mail {} in two versions",
    "Shelf wobbler {} for pharmacies",
    "Launch key visual {}",
    "Six-second bumper {} for pre-roll",
    "Store locator page {} copy",
    "Unboxing reel {} with creators",
)


async def measure(rounds: int) -> Report:
    """Each step in a process of its own, so that the memory told is that of the step."""
    ranked = statistics.median(_rank() for _ in range(rounds))
    built = statistics.median(_build()[1] for _ in range(rounds))
    written, megabytes = _alone()
    rows = [
        ("ranked against the catalogue", f"{ranked:.2f}"),
        ("rate card built and totalled", f"{built:.2f}"),
        (f"workbook written ({megabytes:.0f} MB at most)", f"{written:.2f}"),
    ]
    aims = [
        Aim("1,000 assets ranked in under 2 s", f"{ranked:.2f} s", ranked < 2),
        Aim("a rate card of 1,000 assets in under 3 s", f"{built:.2f} s", built < 3),
        Aim("its workbook in under 5 s", f"{written:.2f} s", written < 5),
        Aim("and 300 MB", f"{megabytes:.0f} MB", megabytes < 300),
    ]
    return Report("Scope", ("1,000 assets", "seconds"), rows, aims)


def _names() -> list[str]:
    return [kind.format(number) for number, kind in enumerate(islice(cycle(_KINDS), ASSETS), 1)]


def _rank() -> float:
    """Building the ranking of the catalogue is within the time."""
    catalogue, names = load(), _names()
    began = time.perf_counter()
    ranking = Ranking(catalogue)
    found = [ranking.shortlist(Wanted(name)) for name in names]
    taken = time.perf_counter() - began
    if len(found) != ASSETS or not all(found):
        raise WrongAnswer(f"{sum(map(bool, found))} of {ASSETS} assets were ranked")
    return taken


def _build() -> tuple[RateCard, float]:
    catalogue = load()
    region, currency = catalogue.rates[0].region, catalogue.rates[0].currency
    terms = Terms(catalogue.model_types[0], region, currency)
    selected = [
        Selection(f"a{number}", name, number % 40 + 1, route.code)
        for number, (name, route) in enumerate(zip(_names(), cycle(catalogue.routes), strict=False))
    ]
    began = time.perf_counter()
    card = build(selected, catalogue, terms)
    taken = time.perf_counter() - began
    if card.totals.assets != ASSETS or card.totals.price is None:
        raise WrongAnswer(f"{card.totals.assets} of {ASSETS} assets were priced")
    return card, taken


def _write(card: RateCard, catalogue: Catalogue) -> float:
    assets = [Asset(f"a{number}", name, "", "", number % 40 + 1) for number, name in enumerate(_names())]
    began = time.perf_counter()
    book = Book(
        opportunity=1,
        name="Tidewater launch",
        client="Harbour Foods",
        version=1,
        made_on=date(2026, 11, 21),
        branding=Branding("Northlight Studio"),
        rows=rows_of(card, assets, catalogue, {}),
        card=card,
        remarks=(),
    )
    if len(workbook.write(book)) < 50_000:
        raise WrongAnswer("the workbook is nearly empty")
    return time.perf_counter() - began


def _alone() -> tuple[float, float]:
    """Seconds that writing takes and the most megabytes that its whole process held."""
    done = subprocess.run([sys.executable, "-m", "bench.scope"], capture_output=True, text=True, check=True)
    seconds, megabytes = map(float, done.stdout.split())
    return seconds, megabytes


if __name__ == "__main__":
    seconds = _write(_build()[0], load())
    say(f"{seconds} {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}")
