"""Capability gaps and support documents over the chat: run, read, fetched, out of date, refused."""

import io
from typing import Any

import pytest
import pytest_asyncio
from docx import Document

from core.agency.terms import sample_slas
from core.keys import StageKey
from core.opportunity import Artifact
from core.tenant import TenantSettings
from tests.doubles.chat import Chat, filled, markup_of, offers, text_of
from tests.doubles.scene import bring_to, fetch, hold, part, run, stand_at
from tests.doubles.teams import MEGAN

pytestmark = pytest.mark.asyncio(loop_scope="module")

SEO = "The agency provides SEO for the online shop."
FAST = "First versions of banners are delivered within 2 working days."
BRIEF = f"""# Tidewater launch

## Scope

We need 12 display banners and one newsletter for Germany and France.

{SEO}

## Service levels

{FAST}
""".encode()
DIAGNOSED: dict[str, Any] = {
    "deliverables": [
        {"name": "Display banners", "category": "Display", "volume_estimate": "12"},
        {"name": "Newsletter", "category": "CRM", "volume_estimate": "one"},
    ],
    "capabilities_required": ["SEO"],
    "markets": ["Germany", "France"],
    "kpis_slas": [FAST],
}


@pytest_asyncio.fixture(loop_scope="module")
async def lead(alone: Chat) -> Chat:
    """The owner of an opportunity with a brief, whose next stage is the capability gaps."""
    await alone.drop(("brief.md", BRIEF))
    await alone.until("opportunity.open", lambda text: "Being fetched" not in text, opp=1)
    await bring_to(alone, 1, StageKey.CAPABILITY_GAPS, outputs={StageKey.DIAGNOSIS: DIAGNOSED})
    return alone


@pytest_asyncio.fixture(loop_scope="module")
async def drafted(lead: Chat) -> Chat:
    """The same once both stages have run."""
    await run(lead, "capability_gaps")
    await run(lead, "support_docs")
    return lead


async def _made(chat: Chat, stage: StageKey) -> Artifact:
    async with chat.service.work(chat.tenant) as work:
        made = await work.artifacts.latest(1, stage)
    assert made
    return made


async def test_gaps_are_found_with_their_words_and_their_partner(lead: Chat) -> None:
    card = await run(lead, "capability_gaps")
    assert "SEO" in text_of(card)
    assert "Jellyfish" in text_of(card)
    reasons = await part(lead, "capability_gaps", "gaps")
    assert f"“{SEO}”" in text_of(reasons)
    made = await _made(lead, StageKey.CAPABILITY_GAPS)
    assert made.output["core_in_scope"] == ["Statics", "CRM"]
    assert [one["quote"] for one in made.evidence] == [SEO]


async def test_support_documents_take_over_the_briefs_days_and_can_be_fetched(drafted: Chat) -> None:
    made = await _made(drafted, StageKey.SUPPORT_DOCS)
    days = {one["deliverable"]: one["v1_days"] for one in made.output["slas"]}
    assert days["Static ad set of five"] == 2
    assert days["CRM template"] == 7
    content = await fetch(drafted, "support_docs", "support_docs_docx")
    written = Document(io.BytesIO(content))
    cells = [cell.text for table in written.tables for row in table.rows for cell in row.cells]
    assert {"Static ad set of five", "2 days", "CRM template"} <= set(cells)
    assert FAST in " ".join(cells)


async def test_both_stages_can_be_completed_once_they_have_run(drafted: Chat) -> None:
    card = await drafted.tap("stage.open", opp=1, stage="capability_gaps")
    assert offers(card, "stage.complete")
    after = await drafted.tap("stage.complete", opp=1, stage="capability_gaps", key="a")
    assert "Completed" in text_of(after) or "Support documents" in text_of(after)
    await drafted.tap("stage.complete", opp=1, stage="support_docs", key="b")
    async with drafted.service.work(drafted.tenant) as work:
        overview = await work.opportunities.overview(1)
    assert overview
    assert overview.opportunity.current_stage is StageKey.APPROVALS


async def test_the_tenants_lists_outdate_what_was_made_from_them_and_nothing_else(drafted: Chat) -> None:
    async def said(stage: str) -> str:
        return text_of(await drafted.tap("stage.open", opp=1, stage=stage))

    await drafted.tap("tool.remove", id="Pencil", key="a")
    assert "Out of date" not in await said("capability_gaps")
    assert "Out of date" not in await said("support_docs")
    await drafted.tap("partner.save", id="SEO", partner="Others", key="b")
    assert "The list of partners was changed" in await said("capability_gaps")
    assert "Out of date" not in await said("support_docs")
    await drafted.tap("settings.save", amends="3", assumptions="Somebody answers.", key="c")
    outdated = await said("support_docs")
    assert "The terms of service were changed" in outdated
    assert "The list of assumptions was changed" in outdated
    again = text_of(await run(drafted, "capability_gaps"))
    assert "Others" in again
    assert "Jellyfish" not in again


async def test_too_few_slas_fail_the_run_with_what_to_do(lead: Chat) -> None:
    await run(lead, "capability_gaps")
    async with lead.service.work(lead.tenant) as work:
        await work.settings.save(TenantSettings(slas=sample_slas()[:2]))
        await work.commit()
    card = await lead.tap("stage.open", opp=1, stage="support_docs")
    await lead.tap("stage.run", opp=1, stage="support_docs", key="r")
    failed = await lead.until(
        "stage.open", lambda text: "Only 2 SLAs could be drafted" in text, opp=1, stage="support_docs"
    )
    assert "Ask an admin to add SLAs" in text_of(failed)
    assert offers(card, "stage.run")
    async with lead.service.work(lead.tenant) as work:
        assert await work.artifacts.latest(1, StageKey.SUPPORT_DOCS) is None


async def test_stages_without_their_inputs_say_what_is_missing(alone: Chat) -> None:
    await alone.say("new Empty")
    refused = await alone.tap("stage.run", opp=1, stage="capability_gaps", key="a")
    assert "brief" in text_of(refused).lower()
    refused = await alone.tap("stage.run", opp=1, stage="support_docs", key="b")
    assert "brief" in text_of(refused).lower()


async def test_no_file_is_handed_out_before_there_is_one(alone: Chat) -> None:
    await stand_at(alone, StageKey.SUPPORT_DOCS)
    refused = await alone.tap("export.get", opp=1, kind="support_docs_docx")
    assert "Support documents" in text_of(refused)
    assert not offers(refused, "export.get")


async def test_whoever_may_only_look_fetches_and_runs_nothing(drafted: Chat) -> None:
    megan = await hold(drafted, MEGAN, "viewer")
    await drafted.tap("role.remove", role="editor", people=MEGAN.id, key="r")
    card = await megan.tap("stage.open", opp=1, stage="support_docs")
    assert offers(card, "export.get")
    assert not offers(card, "stage.run")
    assert "PK" in (await fetch(megan, "support_docs", "support_docs_docx"))[:2].decode()
    refused = await megan.tap("stage.run", opp=1, stage="support_docs", key="k", confirm="yes")
    assert "editor" in text_of(refused)


async def test_words_of_a_hostile_brief_are_no_markup(alone: Chat) -> None:
    hostile = "**SEO** [link](http://evil.example) <at>everyone</at> for the shop."
    await alone.drop(("brief.md", f"# Brief\n\n## Scope\n\nThe agency provides {hostile}".encode()))
    await alone.until("opportunity.open", lambda text: "Being fetched" not in text, opp=1)
    diagnosed = {"capabilities_required": [hostile], "deliverables": [{"name": hostile, "category": ""}]}
    await bring_to(alone, 1, StageKey.CAPABILITY_GAPS, outputs={StageKey.DIAGNOSIS: diagnosed})
    for stage in ("capability_gaps", "support_docs"):
        await run(alone, stage)
    cards = [await part(alone, "capability_gaps", "gaps"), await part(alone, "support_docs", "assumptions")]
    assert any("evil.example" in text_of(card) for card in cards)
    assert not any("evil.example" in markup_of(card) for card in cards)


async def test_a_form_of_terms_does_not_stand_for_the_stage(drafted: Chat) -> None:
    form = await drafted.tap("card.refresh", card="tenant", section="sla-CRM template")
    await drafted.tap("sla.save", **filled(form, "sla.save", v1="9", v2="4"))
    made = await _made(drafted, StageKey.SUPPORT_DOCS)
    assert {one["deliverable"]: one["v1_days"] for one in made.output["slas"]}["CRM template"] == 7
    await run(drafted, "support_docs")
    made = await _made(drafted, StageKey.SUPPORT_DOCS)
    assert {one["deliverable"]: one["v1_days"] for one in made.output["slas"]}["CRM template"] == 9
