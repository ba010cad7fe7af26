"""Stage 6: what the client wants made, one asset per row, each with a volume that can be priced."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import uuid4

from pydantic import BaseModel, Field
from rapidfuzz import fuzz

from core.agents.grounding import Grounding, numbers_in
from core.asset import LARGEST, Asset
from core.asset_list import facets, holds, listed, moved, quotes_of, twins
from core.brief import Evidence, fold
from core.drafting import Drafting, RulesDraft
from core.keys import StageKey
from core.messages import Message, message, say
from core.opportunity import Opportunity
from core.rules.asset_answers import Said, settle
from core.rules.asset_columns import tier_in
from core.rules.asset_rows import described, left_out
from core.rules.pitch_artefacts import is_pitch_artefact
from core.rules.quantities import Quantity, Standing, counted_by, read_quantity
from core.rules.reckoning import Known, Reckoned, reckon
from core.stage import Draft, Stage, StageContext
from core.work import UnitOfWork

SAME_ASSET = 90.0
"""Similarity in percent, word order aside, from which two names are one asset."""

NAME = 160
DESCRIPTION = 500


class Row(BaseModel):
    """One thing the client wants made."""

    id: str = ""
    """Given when the row is kept."""
    name: str
    description: str = ""
    """What the brief says of it, and how its volume was reckoned."""
    client_tier: str | None = None
    """In the client's own grades: `A`, `Hero`, ..."""
    volume: int = Field(default=1, ge=1, le=LARGEST)
    volume_words: str | None = None
    """The brief's own words."""
    note: str = ""
    """The end of the description: how the volume was reckoned."""
    per: str = ""
    """What the volume is counted by, where the row does not say how many of those there are."""
    from_table: bool = False
    """Whether a table of the brief lists it."""


class Output(BaseModel):
    """What stage 6 persists."""

    assets: list[Row] = Field(default_factory=list[Row])


class AskedFor(BaseModel):
    """An asset as the model found it."""

    name: str = Field(description="A specific thing: 'Paid-social static, 1:1', not 'social content'.")
    quote: str = Field(description="The words that ask for it, copied letter by letter from one document.")
    description: str = Field(description="Format, length, sizes and market as the brief says; else empty.")
    client_tier: str = Field(description="The brief's own tier letter or grade; empty where it uses none.")
    volume_words: str = Field(description="The brief's own words for how many, copied; empty where none.")
    volume: int = Field(description="How many, as reckoned from those words; 0 where the brief has none.")


class Answer(BaseModel):
    """The form the model fills in."""

    assets: list[AskedFor]


def read(answer: Answer, grounding: Grounding, rules: RulesDraft | None) -> tuple[Output, Sequence[Message]]:
    """The answer's assets that stand in the documents, then rows of tables that only the rules found."""
    reading = _Reading(grounding, rules)
    for one in answer.assets:
        reading.take(one)
    reading.add_missed()
    return Output(assets=reading.rows), tuple(reading.remarks())


class _Reading:
    """Takes over an answer's assets one by one, noting what is left out and why."""

    def __init__(self, grounding: Grounding, rules: RulesDraft | None) -> None:
        self._grounding = grounding
        self._ruled = Output.model_validate(rules.output).assets if rules else []
        self._evidence = rules.evidence if rules else ()
        self._quotes = {one.field: fold(one.quote) for one in self._evidence}
        self._covered: set[int] = set()
        self._taken: set[tuple[str, str]] = set()
        self.rows: list[Row] = []
        self._pitch: list[str] = []
        self._zero: list[str] = []
        self._differ: list[str] = []
        self._missed: list[str] = []
        self._odd: list[tuple[str, str]] = []

    def take(self, asked: AskedFor) -> None:
        name, quote = " ".join(asked.name.split())[:NAME], fold(asked.quote)
        if not name or (name.casefold(), quote) in self._taken:
            return
        self._taken.add((name.casefold(), quote))
        found = len(self._grounding.evidence)
        if not self._grounding.keeps(f"assets[{len(self.rows)}]", name, asked.quote):
            return
        twin = self._twin(name, quote)
        if is_pitch_artefact(name, self._grounding.evidence[found].place.heading or ""):
            self._leave_out(found, self._pitch, name)
            return
        quantity = self._quantity(asked, quote, twin)
        if quantity.standing is Standing.NONE:
            self._leave_out(found, self._zero, name)
            return
        self.rows.append(self._row(asked, name, quantity))

    def _leave_out(self, evidence: int, names: list[str], name: str) -> None:
        del self._grounding.evidence[evidence:]
        names.append(name)

    def _twin(self, name: str, quote: str) -> Row | None:
        """The rules' row for the same thing, which is then covered; so is every row the quote holds whole."""
        found: int | None = None
        for at, row in enumerate(self._ruled):
            ruled = self._quotes.get(f"assets[{at}]", "")
            near = quote in ruled or ruled in quote or not row.from_table
            if at in self._covered or not near or not (ruled in quote or _same(name, row.name)):
                continue
            if found is None or ruled in quote:
                self._covered.add(at)
                found = at if found is None else found
        return None if found is None else self._ruled[found]

    def _quantity(self, asked: AskedFor, quote: str, twin: Row | None) -> Quantity:
        """How many: in words of the brief, else as a number its quote holds, else as the rules read it."""
        words = asked.volume_words.strip()
        if words and (fold(words) in quote or self._grounding.holds(words)):
            return read_quantity(words)
        if asked.volume > 0 and str(asked.volume) in numbers_in(quote):
            return read_quantity(str(asked.volume))
        if twin and twin.volume_words:
            return read_quantity(twin.volume_words)
        if asked.volume == 1 or (twin and not twin.note):
            return Quantity("", Standing.STATED)
        return Quantity("", Standing.OPEN)

    def _row(self, asked: AskedFor, name: str, quantity: Quantity) -> Row:
        per = quantity.per or (counted_by(name) if quantity.standing is Standing.STATED else "")
        reckoned = self._reckoned(asked, name, quantity, per)
        note = " ".join(say(one) for one in reckoned.confirmed)
        return Row(
            name=name,
            description=described(self._description(asked), note),
            client_tier=self._tier(asked, name),
            volume=reckoned.volume,
            volume_words=quantity.words or None,
            note=note,
            per="" if quantity.of else per,
        )

    def _reckoned(self, asked: AskedFor, name: str, quantity: Quantity, per: str) -> Reckoned:
        if not quantity.words and quantity.standing is Standing.STATED:
            return Reckoned(1)
        reckoned = reckon(replace(quantity, per=per), Known())
        if reckoned.oddity:
            self._odd.append((reckoned.oddity, f"{name} ({quantity.words[:20]})"))
        elif asked.volume > 0 and asked.volume != reckoned.volume and not per:
            self._differ.append(f"{name} ({asked.volume}; {reckoned.volume})")
        return reckoned

    def _description(self, asked: AskedFor) -> str:
        """The model's description, unless it brings numbers of its own."""
        told = " ".join(asked.description.split())[:DESCRIPTION]
        return told if all(map(self._grounding.mentions, numbers_in(told))) else ""

    def _tier(self, asked: AskedFor, name: str) -> str | None:
        tier = asked.client_tier.strip()[:40]
        return tier if tier and self._grounding.holds(tier) else tier_in(name)

    def add_missed(self) -> None:
        """Adds rows of tables that the model passed over, and notes what else only the rules found."""
        for at, row in enumerate(self._ruled):
            if at in self._covered:
                continue
            if row.from_table:
                self._add(at, row)
            else:
                self._missed.append(row.name)

    def _add(self, at: int, row: Row) -> None:
        path = f"assets[{len(self.rows)}]"
        for one in self._evidence:
            if one.field in (f"assets[{at}]", f"assets[{at}].volume"):
                field = path + one.field.removeprefix(f"assets[{at}]")
                self._grounding.evidence.append(replace(one, field=field))
        self.rows.append(row)

    def remarks(self) -> Iterator[Message]:
        if not self.rows:
            yield message("assets-none")
        yield from left_out("left-out-pitch", self._pitch)
        yield from left_out("left-out-zero", self._zero)
        for oddity in ("odd", "large", "fraction"):
            yield from left_out(f"volumes-{oddity}", [name for kind, name in self._odd if kind == oddity])
        yield from left_out("volumes-differ", self._differ)
        yield from left_out("check-missed", self._missed)


def _same(one: str, other: str) -> bool:
    return fuzz.token_set_ratio(fold(one).casefold(), fold(other).casefold()) >= SAME_ASSET


DRAFTING = Drafting(StageKey.ASSETS, Output, Answer, read)


async def run(context: StageContext) -> Draft:
    """Lists the assets of the brief, with volumes settled by the markets and answers known by now."""
    draft = await DRAFTING.draft(context)
    drafted: list[dict[str, Any]] = draft.output.model_dump()["assets"]
    rows, remarks = settle(drafted, _markets(context.inputs), _said(context.inputs))
    output = Output.model_validate({"assets": rows})
    evidence = tuple(kept for one in draft.evidence if (kept := _as_settled(one, output)))
    return replace(draft, output=output, evidence=evidence, remarks=(*draft.remarks, *remarks))


def _as_settled(evidence: Evidence, output: Output) -> Evidence | None:
    """Evidence for a volume, while the volume still comes from the words it quotes."""
    if not evidence.field.endswith(".volume"):
        return evidence
    row = output.assets[int(numbers_in(evidence.field)[0])]
    if row.per == "market":
        return replace(evidence, value=str(row.volume))
    return evidence if evidence.value == str(row.volume) else None


def _markets(inputs: Mapping[StageKey, Mapping[str, Any]]) -> Sequence[str]:
    return inputs.get(StageKey.DIAGNOSIS, {}).get("markets", ())


def _said(inputs: Mapping[StageKey, Mapping[str, Any]]) -> list[Said]:
    """The questions the client has answered."""
    answers = inputs.get(StageKey.CLIENT_ANSWERS, {}).get("answers", ())
    return [Said(one["question"], one["answer"]) for one in answers if one.get("answer")]


async def keep(work: UnitOfWork, opportunity: Opportunity, draft: Draft) -> Draft:
    """Replaces the rows that earlier runs listed; those that people added or edited stay, and stay single."""
    rows: list[dict[str, Any]] = [row | {"id": uuid4().hex} for row in draft.output.model_dump()["assets"]]
    again = await _again(work, opportunity.number, rows, draft)
    drafted = [row | {"id": again.get(row["id"], row["id"])} for row in rows]
    kept = frozenset(again.values())
    new = [_asset(row) for row in drafted if row["id"] not in kept]
    standing = await work.assets.replace(opportunity.number, new)
    names = [row["name"] for row in drafted if row["id"] in kept]
    return replace(
        draft,
        output=Output.model_validate({"assets": listed(standing, drafted)}),
        evidence=tuple(_moved(draft.evidence, [row["id"] for row in drafted], standing)),
        remarks=(*left_out("left-out-kept", names), *draft.remarks),
    )


def _moved(
    evidence: Iterable[Evidence], before: Sequence[str], standing: Sequence[Asset]
) -> Iterator[Evidence]:
    """The evidence of the rows that stand, where they stand now."""
    now = [asset.id for asset in standing]
    for one in evidence:
        field = moved(one.field, before, now)
        if field and holds(field, one.value, standing):
            yield replace(one, field=field)


async def _again(
    work: UnitOfWork, number: int, drafted: Sequence[Mapping[str, Any]], draft: Draft
) -> Mapping[str, str]:
    """By id of a drafted row, the row that is on the list already as people added or changed it."""
    kept = [asset for asset in await work.assets.all(number) if asset.by_hand]
    before = await work.artifacts.latest(number, StageKey.ASSETS) if kept else None
    if before is None:
        return {}
    known = [(str(one["field"]), str(one["quote"])) for one in before.evidence]
    quoted = quotes_of(known, [row["id"] for row in before.output["assets"]])
    found = [(one.field, one.quote) for one in draft.evidence]
    return twins(kept, drafted, quoted, quotes_of(found, [row["id"] for row in drafted]))


def _asset(row: Mapping[str, Any]) -> Asset:
    return Asset(
        row["id"], row["name"], row["description"], row["client_tier"], row["volume"], row["volume_words"]
    )


async def replaces(work: UnitOfWork, number: int) -> tuple[Message, ...]:
    """How many rows a re-run would replace, how many would stay, and what hangs on the replaced ones."""
    replaced, staying = await work.assets.count(number)
    gone = {one.id for one in await work.assets.all(number) if not one.by_hand}
    matches = sum(one.asset in gone for one in await work.matches.all(number))
    return (
        message("replaces-assets", count=replaced),
        message("keeps-assets", count=staying),
        message("replaces-matches", count=matches),
    )


STAGE = Stage(Output, run, Answer, keep, replaces, facets=facets)
