"""One run of a stage, as a job: claim, think without a transaction, write behind the run's token."""

import logging
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from time import monotonic
from typing import Any
from uuid import uuid4

from core.brief import Evidence
from core.engine import fingerprints, spoiled_by
from core.files.wire import place_to_dict
from core.keys import StageKey
from core.messages import Message, message
from core.news import NewsKind
from core.opportunity import Opportunity, Run
from core.pipeline import FILES, ROWS, title
from core.ports import Model
from core.service.answers import take_stock
from core.service.approvals import settle
from core.service.following import redraw
from core.service.guarding import kept_back
from core.service.news import report
from core.service.recording import facets_of
from core.service.rights import find
from core.service.watching import top_up
from core.stage import Draft, Facts, Stage, StageContext, StageFailed
from core.work import UnitOfWork, Unreachable, Work

log = logging.getLogger(__name__)


SHOWN = ("stage",)
"""The cards that follow a run."""

LOOKED_AWAY = timedelta(minutes=1)
"""After which whoever started a run is told of its end: their card is edited, and an edit notifies nobody."""


class _Taken(Exception):
    """Another worker has the run now; whatever this one thinks is worth nothing."""


@dataclass(frozen=True, slots=True)
class _Claimed:
    """What a worker holds while it thinks."""

    run: Run
    token: str
    stage: Stage
    context: StageContext
    made_from: Mapping[str, str]
    spoiled_by: StageKey | None
    """The stage it reads that failed in the same refresh."""


@dataclass(frozen=True, slots=True)
class StageRunner:
    """Runs stages: `work` opens transactions, `model` is None where no model is configured."""

    work: Work
    model: Model | None

    async def run(self, tenant: str, run: str) -> None:
        """Executes the run if it is still open; safe to repeat after a crash at any point."""
        claimed = await self._claim(tenant, run)
        if claimed is None:
            return
        began = monotonic()
        try:
            draft = await self._think(claimed)
            await self._keep(tenant, claimed, draft, monotonic() - began)
        except _Taken:
            log.info("run %s was taken over", run)
            return
        except StageFailed as failure:
            await self._fail(tenant, claimed, failure)

    async def warn(self, tenant: str, run: str) -> None:
        """Says on the card what keeps a run that has been going for too long."""
        async with self.work(tenant) as work:
            late = await work.runs.get(run)
            if late is None or not late.open:
                return
            said = "run-late-waiting" if late.started_at is None else "run-late"
            if await work.runs.warn(run, message(said)):
                await redraw(work, late.opportunity, late.stage, SHOWN)
                await work.commit()

    async def abandon(self, tenant: str, run: str) -> None:
        """Ends a run that no worker could carry to its end."""
        async with self.work(tenant) as work:
            lost = await work.runs.get(run)
            if lost and await work.runs.finish(run, None, message("run-abandoned")):
                await _report(work, lost, "told-failed", why=message("run-abandoned"))
                await redraw(work, lost.opportunity, lost.stage, SHOWN)
                await work.commit()

    async def _claim(self, tenant: str, run: str) -> _Claimed | None:
        token = uuid4().hex
        async with self.work(tenant) as work:
            mine = await work.runs.claim(run, token)
            if mine is None:
                return None
            claimed = _Claimed(mine, token, ROWS[mine.stage].stage, *await self._context(work, mine, token))
            await redraw(work, mine.opportunity, mine.stage, SHOWN)
            await work.commit()
            return claimed

    async def _context(
        self, work: UnitOfWork, run: Run, token: str
    ) -> tuple[StageContext, dict[str, str], StageKey | None]:
        overview = await find(work, run.opportunity)

        async def progress(said: Message) -> None:
            await self._tell(work.tenant, run, token, said)

        before = await work.artifacts.latest(run.opportunity, run.stage)
        context = StageContext(
            facts=_facts(overview.opportunity),
            brief=await work.files.brief(run.opportunity),
            inputs=await work.artifacts.outputs(run.opportunity),
            model=self.model,
            progress=progress,
            today=datetime.now(UTC).date(),
            run=run.id,
            template=await work.templates.content() if run.stage is StageKey.PITCH else None,
            forbidden=await kept_back(work, overview.opportunity),
            versions=await work.artifacts.versions(run.opportunity),
            version=(before.version if before else 0) + 1,
            clarifications=await work.clarifications.all(run.opportunity),
            settings=await work.settings.settings(),
            catalogue=await work.catalogues.current(),
        )
        return context, fingerprints(ROWS[run.stage], overview), spoiled_by(run, overview)

    async def _tell(self, tenant: str, run: Run, token: str, said: Message) -> None:
        try:
            async with self.work(tenant) as work:
                if not await work.runs.tell(run.id, token, said):
                    raise _Taken
                await redraw(work, run.opportunity, run.stage, SHOWN)
                await work.commit()
        except Unreachable:
            log.warning("progress of run %s could not be told", run.id)

    async def _think(self, claimed: _Claimed) -> Draft:
        if FILES in ROWS[claimed.run.stage].reads and not claimed.context.brief.documents:
            raise StageFailed(message("run-nothing-readable"))
        if claimed.spoiled_by:
            raise StageFailed(message("run-spoiled", stage=title(claimed.spoiled_by)))
        assert claimed.stage.run, "only stages with something to run are started"
        try:
            return await claimed.stage.run(claimed.context)
        except (_Taken, StageFailed):
            raise
        except Exception:
            reference = claimed.run.id[:8]
            log.exception("run %s of %s failed", reference, claimed.run.stage)
            raise StageFailed(message("run-failed", reference=reference)) from None

    async def _keep(self, tenant: str, claimed: _Claimed, draft: Draft, seconds: float) -> None:
        run = claimed.run
        async with self.work(tenant) as work:
            overview = await work.opportunities.lock(run.opportunity)
            if overview is None or not await work.runs.finish(run.id, claimed.token):
                return
            if claimed.stage.keep:
                draft = await claimed.stage.keep(work, overview.opportunity, draft)
            output = draft.output.model_dump(mode="json")
            made = await work.artifacts.add(
                run.opportunity,
                run.stage,
                run=run.id,
                output=output,
                evidence=[_evidence(one) for one in draft.evidence],
                remarks=draft.remarks,
                made_from=claimed.made_from,
                drafted_by=draft.drafted_by,
                cost=sum((call.cost for call in draft.calls), Decimal(0)),
                seconds=round(seconds, 2),
                by=run.asked_by,
                facets=facets_of(run.stage, output),
            )
            for export in draft.exports:
                await work.exports.add(run.opportunity, made.id, export)
            if run.stage is StageKey.SUPPORT_DOCS:
                await top_up(work, overview.opportunity)
            await take_stock(work, run.opportunity, run.asked_by)
            await settle(work, run.opportunity)
            await work.runs.record(run.id, run.opportunity, draft.calls)
            await work.audit.note(run.asked_by, "stage.drafted", run.opportunity, stage=run.stage, run=run.id)
            await _report(work, run, "told-drafted")
            await redraw(work, run.opportunity, run.stage, SHOWN)
            await work.commit()

    async def _fail(self, tenant: str, claimed: _Claimed, failure: StageFailed) -> None:
        run = claimed.run
        async with self.work(tenant) as work:
            if not await work.runs.finish(run.id, claimed.token, failure.reason):
                return
            await work.runs.record(run.id, run.opportunity, failure.calls)
            await work.audit.note(run.asked_by, "stage.failed", run.opportunity, stage=run.stage, run=run.id)
            await _report(work, run, "told-failed", why=failure.reason)
            await redraw(work, run.opportunity, run.stage, SHOWN)
            await work.commit()


async def _report(work: UnitOfWork, run: Run, said: str, **args: Message) -> None:
    """Tells who started a run that it has ended, where they are likely to have looked away meanwhile."""
    if datetime.now(UTC) - run.asked_at < LOOKED_AWAY:
        return
    told = message(said, stage=title(run.stage), number=str(run.opportunity), **args)
    await report(work, NewsKind.RUN, run.opportunity, run.id, told, stage=run.stage, to=run.asked_by)


def _facts(opportunity: Opportunity) -> Facts:
    return Facts(
        number=opportunity.number,
        name=opportunity.name,
        client_name=opportunity.client_name,
        region=opportunity.region,
        brands=opportunity.brands,
        service_types=opportunity.service_types,
        deadline=opportunity.deadline,
        go_live=opportunity.go_live,
        summary=opportunity.summary,
        model_type=opportunity.model_type,
        rate_region=opportunity.rate_region,
        currency=opportunity.currency,
        deal_status=opportunity.deal_status,
    )


def _evidence(evidence: Evidence) -> dict[str, Any]:
    return {**asdict(evidence), "place": place_to_dict(evidence.place)}
