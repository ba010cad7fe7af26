"""No card outgrows what Teams takes, whatever people and documents put on it."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from cards.pages import elements, paged, paged_card, size_of
from cards.registry import render
from cards.samples.answers import ANSWERS, EXPORTS, IMPORTS, PACKS, RECOGNISED
from cards.samples.around import LISTS, PLACEMENTS, RERUNS
from cards.samples.delivery import DELIVERIES
from cards.samples.opportunities import OPPORTUNITIES, SETTINGS
from cards.samples.pursuit import NOW, VIEWERS, line_of
from cards.samples.readings import DIAGNOSES, INTAKES
from cards.samples.routes import MATCHINGS, RATE_CARDS
from cards.samples.scope import ASSETS
from cards.samples.team import EFFICIENCIES, TEAMS
from core.answers.returned import Basis, Offered, Proposal, Proposed, Standing, Unplaced
from core.answers.wire import proposal_to
from core.asset import Asset
from core.brief import Place
from core.keys import StageKey, StageStatus
from core.messages import Message, message
from core.opportunity import (
    AnswerSource,
    Artifact,
    Clarification,
    ClarificationStatus,
    File,
    FileState,
    Opportunity,
    Person,
    Priority,
    StageState,
)
from core.pipeline import PIPELINE
from core.views import Candidate, ListLine, MatchRow, StageView, View

PROMISED = 28_000

LETTERS = st.sampled_from(["a", "é", "字", "😀", "ع", '"', "\\", "\n", "a ", "\x01"])
FEW = settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def _artifact(stage: StageKey, output: dict[str, Any], fields: list[str], text: str) -> Artifact:
    evidence = tuple(
        {
            "field": field,
            "value": text,
            "quote": text * 5,
            "file": text,
            "place": {"heading": text, "page": 3},
        }
        for field in fields
    )
    artifact = INTAKES["drafted"].artifact
    assert artifact
    return replace(
        artifact,
        stage=stage,
        output=output,
        evidence=evidence,
        remarks=(message("cards-sample-saved", name=text),) * 40,
        drafted_by="rules",
    )


def _opportunity(letter: str) -> Opportunity:
    name, long = letter * 200, letter * 20_000
    return replace(
        INTAKES["drafted"].opportunity,
        name=name,
        owner_name=name,
        client_name=letter * 300,
        region=letter * 300,
        brands=(letter * 300,) * 50,
        service_types=(letter * 300,) * 50,
        summary=long,
        notes=long,
        notes_by=name,
        stages=tuple(StageState(row.key, StageStatus.COMPLETED, NOW, name) for row in PIPELINE),
    )


def _files(letter: str) -> tuple[File, ...]:
    state = FileState.UNSEARCHABLE
    problem = message("cards-sample-saved", name=letter * 200)
    return tuple(
        File(str(n), letter * 200, state, 10, "pdf", 12, 30_000, problem=problem, remarks=(problem,) * 5)
        for n in range(40)
    )


def _clarifications(letter: str) -> tuple[Clarification, ...]:
    return tuple(
        Clarification(
            str(n),
            letter * 300,
            letter * 2_000,
            letter * 20_000,
            Priority.RED,
            ClarificationStatus.ANSWERED,
            letter * (20_000 if n else 100_000),
            NOW - timedelta(days=n),
            letter * 200,
            AnswerSource(letter * 200, letter * 200),
        )
        for n in range(100)
    )


def _diagnosis(letter: str) -> Artifact:
    name = letter * 200
    lists = ("channels", "markets", "capabilities_required", "kpis_slas", "tech_asks", "timelines")
    deliverable = {"name": name, "category": name, "volume_estimate": name, "complexity_hint": "high"}
    output = {
        "deliverables": [deliverable] * 60,
        **{field: [letter * 1_500] * 60 for field in (*lists, "ambiguities", "contradictions")},
        "complexity_assessment": "high",
        "summary": letter * 20_000,
    }
    fields = [f"{field}[{n}]" for field in (*lists, "deliverables") for n in range(60) for _ in range(6)]
    return _artifact(StageKey.DIAGNOSIS, output, fields, name)


def _proposal(letter: str) -> Proposal:
    place = Place(sheet=letter * 200, cells=letter * 50)
    offer = Offered(letter * 50_000, place, letter * 200)
    answers = tuple(
        Proposed(
            f"{n}",
            letter * 2_000,
            (offer,) * (9 if standing is Standing.CONTRADICTS else 1),
            standing,
            Basis.LIKENESS,
            letter * 20_000,
        )
        for standing in Standing
        for n in (range(25) if standing is Standing.DIFFERS else range(100, 125))
    )
    said = message("cards-sample-saved", name=letter * 2_000)
    return Proposal(answers, (Unplaced(letter * 20_000, place, said),) * 100, 7, (said,) * 40)


def _answering(letter: str, page: int, opportunity: Opportunity, notice: Message) -> list[View]:
    """Stages 4 and 5 at their fullest."""
    proposal, asked = _proposal(letter), _clarifications(letter)
    name = letter * 200
    before = IMPORTS["waiting"]
    imported = replace(before.imported, source=name, made_by_name=name, proposal=proposal_to(proposal))
    settled = replace(IMPORTS["confirmed"].imported, source=name, settled_by_name=name)
    shown = replace(
        before, opportunity=opportunity, imported=imported, proposal=proposal, notice=notice, page=page
    )
    pack, export = PACKS["changed"], EXPORTS["ready"]
    assert pack.artifact
    made = replace(pack.artifact, created_by=name, remarks=(notice,) * 40)
    files = tuple(replace(one, name=name) for one in pack.exports)
    full = replace(
        ANSWERS["under_way"],
        opportunity=opportunity,
        line=line_of(opportunity, StageKey.CLIENT_ANSWERS),
        clarifications=asked,
        waiting=(imported,) * 20,
        notice=notice,
        page=page,
    )
    return [
        full,
        *(replace(full, section=section) for section in ("paste", "clarification-0", "clarification-7")),
        replace(pack, opportunity=opportunity, artifact=made, exports=files, clarifications=asked),
        replace(export, opportunity=opportunity, export=replace(export.export, name=name)),
        shown,
        replace(shown, imported=settled),
        replace(RECOGNISED["answers_and_others"], opportunity=opportunity, imported=imported),
    ]


def _full(view: StageView, opportunity: Opportunity, files: tuple[File, ...], notice: Message) -> StageView:
    """A view of a stage with all that can stand around its rows."""
    artifact = view.artifact and replace(view.artifact, remarks=(notice,) * 40, drafted_by="rules")
    failed = DIAGNOSES["failed_again"].run
    assert failed
    return replace(
        view,
        opportunity=opportunity,
        line=line_of(opportunity, view.line.stage),
        files=files,
        artifact=artifact,
        run=replace(failed, problem=notice),
        may_run=True,
        may_complete=True,
        outdated_by=(notice,) * 40,
        notice=notice,
    )


def _scoped(letter: str) -> list[StageView]:
    """Stages 6 to 9 with the longest rows."""
    name, long = letter * 200, letter * 20_000
    assets = tuple(Asset(f"{n:032}", name, long, name, 1_000_000, volume_words=long) for n in range(60))
    held = ASSETS["drafted"].artifact
    assert held
    evidence = tuple(
        {"field": f"assets[{n}]", "quote": letter * 600, "file": name, "place": {"heading": name}}
        for n in range(60)
        for _ in range(6)
    )
    listed = replace(held, output={"assets": [{"id": one.id} for one in assets]}, evidence=evidence)
    first = MATCHINGS["matched"].rows[0].candidates[0]
    route = replace(MATCHINGS["pick"].found[0], name=name, service=name, covers=long)
    rows = tuple(MatchRow(one, (Candidate(replace(first.match, reasoning=long), route),)) for one in assets)
    matched = replace(MATCHINGS["matched"], rows=rows, found=(route,) * 60, searched=long)
    return [
        replace(ASSETS["drafted"], assets=assets, artifact=listed),
        *(replace(matched, section=part and f"{part}-{0:032}") for part in (None, "asset", "pick")),
        *(replace(RATE_CARDS["partly"], section=section) for section in (None, "assets", "left_out")),
        *(replace(DELIVERIES["hostile"], section=section) for section in (None, "steps", "caveats", "risks")),
    ]


def _staffing(letter: str, page: int, opportunity: Opportunity, notice: Message) -> list[View]:
    """Stages 10 and 11 at their fullest: sixty disciplines of one role each."""
    judged, staffed = EFFICIENCIES["preview"], TEAMS["worked_out"]
    assert judged.effect
    assert judged.artifact
    assert staffed.artifact
    names = [f"{n} {letter * 200}" for n in range(60)]
    crowd = judged.effect.model_copy(
        update={
            "roles": [judged.effect.roles[-1].model_copy(update={"role": n, "discipline": n}) for n in names],
            "disciplines": [
                judged.effect.disciplines[-1].model_copy(update={"discipline": n}) for n in names
            ],
        }
    )
    wanted = judged.wanted.model_copy(update={"tools": [letter * 300] * 50, "notes": letter * 2_000})
    told = {"opportunity": opportunity, "notice": notice, "outdated_by": (notice,) * 40, "page": page}
    made = replace(judged.artifact, created_by=letter * 200, remarks=(notice,) * 40)
    output = crowd.model_dump(mode="json")
    return [
        replace(judged, **told, artifact=made, effect=crowd, wanted=wanted, idle=(notice,) * 2),
        replace(staffed, **told, artifact=replace(made, stage=StageKey.TEAM_SHAPE, output=output)),
    ]


def _views(letter: str, page: int) -> list[View]:
    opportunity, files = _opportunity(letter), _files(letter)
    intake = {
        **dict.fromkeys(("client_name", "region"), letter * 300),
        **{name: [letter * 300] * 50 for name in ("brands", "service_types")},
        "deadline": "2026-12-04",
        "summary": letter * 20_000,
    }
    fields = [*intake, "go_live"] * 6
    notice = message("cards-sample-saved", name=letter * 2_000)
    done = replace(
        INTAKES["drafted"],
        opportunity=opportunity,
        line=line_of(opportunity, StageKey.INTAKE),
        files=files,
        artifact=_artifact(StageKey.INTAKE, intake, fields, letter * 200),
        outdated_by=(notice,) * 40,
        notice=notice,
    )
    read = replace(
        DIAGNOSES["failed_again"],
        opportunity=opportunity,
        line=line_of(opportunity, StageKey.DIAGNOSIS),
        files=files,
        artifact=_diagnosis(letter),
        clarifications=_clarifications(letter),
        outdated_by=(notice,) * 40,
        notice=notice,
        page=page,
    )
    people = tuple(Person(f"{n:036}", letter * 200, frozenset()) for n in range(2_000))
    lines = tuple(line_of(opportunity, row.key) for row in PIPELINE)
    listed = ListLine(7, letter * 200, letter * 300, StageKey.INTAKE, NOW.date(), letter * 200)
    whole = OPPORTUNITIES["new"]
    named = tuple(replace(file, id=file.id * 36) for file in files)
    return [
        replace(whole, opportunity=opportunity, lines=lines, files=files, notice=notice),
        replace(whole, opportunity=opportunity, lines=lines, files=files, section="files", page=page),
        replace(
            SETTINGS["filled"],
            opportunity=opportunity,
            people=people,
            model_types=tuple(f"model_{one}" for one in range(300)),
            regions=tuple((f"{one}{letter * 110}", "EUR") for one in range(300)),
            notice=notice,
        ),
        done,
        *(replace(done, section=f"replace-{field}") for field in ("summary", "brands", "client_name")),
        read,
        *(replace(read, section=section) for section in DIAGNOSES if section not in ("blank", "hostile")),
        replace(read, section="clarification-7"),
        replace(RERUNS["diagnosis"], opportunity=opportunity, replaces=(notice,) * 40),
        replace(LISTS["first_page"], lines=(listed,) * 100, searched=letter * 300, notice=notice),
        replace(PLACEMENTS["two"], opportunity=opportunity, files=named),
        *_answering(letter, page, opportunity, notice),
        *_staffing(letter, page, opportunity, notice),
        *(replace(_full(view, opportunity, files, notice), page=page) for view in _scoped(letter)),
    ]


@FEW
@example(letter="😀", page=1, who="everyone")
@example(letter="😀", page=2, who="reader")
@example(letter="😀", page=9, who="arabic")
@example(letter="字", page=9, who="lead")
@given(letter=LETTERS, page=st.integers(1, 12), who=st.sampled_from(sorted(VIEWERS)))
def test_the_largest_views_stay_under_the_promise(letter: str, page: int, who: str):
    for view in _views(letter, page):
        size = size_of(render(view, VIEWERS[who]))
        assert size < PROMISED, (size, type(view).__name__, getattr(view, "section", ""))


@given(st.lists(st.integers(1, 5_000), max_size=60), st.integers(1_000, 9_000))
def test_paging_loses_nothing_and_keeps_the_order(lengths: list[int], room: int):
    entries = [[{"n": position, "text": "x" * length}] for position, length in enumerate(lengths)]
    pages = paged(entries, room)
    assert [element["n"] for page in pages for element in elements(page)] == list(range(len(lengths)))
    assert all(size_of(page) <= room + 100 or len(page) == 1 for page in pages)


def _drawn(rows: list[dict[str, Any]], page: int, pages: int) -> dict[str, Any]:
    return {"rows": rows, "page": page, "pages": pages}


def test_a_page_that_is_not_there_is_the_nearest():
    entries = [[{"n": n}] for n in range(3)]
    assert paged_card(entries, 9, _drawn, room=1) == _drawn([{"n": 2}], 3, 3)
    assert paged_card(entries, -1, _drawn, room=1) == _drawn([{"n": 0}], 1, 3)


@given(
    st.lists(st.integers(0, 5_000), max_size=60), st.lists(st.integers(0, 20_000), min_size=61, max_size=61)
)
def test_each_row_is_on_exactly_one_page_whatever_else_the_card_says(lengths: list[int], around: list[int]):
    def rows(page: int) -> list[list[dict[str, Any]]]:
        return [[{"n": n, "text": "x" * length, "page": page}] for n, length in enumerate(lengths)]

    def draw(rows: list[dict[str, Any]], page: int, pages: int) -> dict[str, Any]:
        return {**_drawn(rows, page, pages), "notice": "x" * around[page - 1]}

    pages = paged_card(rows, 1, draw)["pages"]
    cards = [paged_card(rows, page, draw) for page in range(1, pages + 1)]
    assert [row["n"] for card in cards for row in card["rows"]] == list(range(len(lengths)))
    assert all(row["page"] == card["page"] for card in cards for row in card["rows"])
    assert all(card["pages"] == pages for card in cards)


def test_every_clarification_is_on_exactly_one_page(objects: Any):
    asked = tuple(Clarification(f"c{n}", "x", f"Question {n}?", "", Priority.AMBER) for n in range(100))
    view = replace(DIAGNOSES["drafted"], clarifications=asked, section="clarifications")
    seen: list[str] = []
    for page in range(1, 12):
        card = render(replace(view, page=page), VIEWERS["lead"])
        texts = [run["text"] for run in objects(card) if str(run.get("text", "")).startswith("Question ")]
        if f"Page {page} of" not in str(card):
            break
        seen += texts
    assert sorted(seen) == sorted(question.question for question in asked)
