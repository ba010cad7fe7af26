"""From support documents to the file for the client, once nothing in it is kept from the client."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from core.calculators.rate_card import RateCard
from core.calculators.team_shape import TeamShape
from core.export import DOCUMENT, ExportKind, MadeFile, file_name
from core.exports.guard import Forbidden, Leak, figures_of
from core.keys import StageKey
from core.messages import Message
from core.packs.terms import TermsDocument, spoken_words, write
from core.stage import StageContext


def terms_file(
    context: StageContext, output: Mapping[str, Any]
) -> tuple[tuple[MadeFile, ...], tuple[Message, ...]]:
    """The document of what stage 13 persists; it is kept back, with the reason, where it says too much."""
    facts = context.facts
    terms = TermsDocument(
        name=facts.name,
        client=facts.client_name,
        version=context.version,
        made_on=context.today,
        branding=context.settings.branding,
        levels=tuple(output["slas"]),
        measures=tuple(output["kpis"]),
        assumptions=tuple(output["assumptions"]),
        caveats=tuple(output["caveats"]),
        governance=tuple(output["governance"]),
        forbidden=_forbidden(context),
    )
    whose = facts.client_name or facts.name
    name = file_name(f"{whose} - Service levels and assumptions v{context.version}.docx")
    try:
        return (MadeFile(ExportKind.SUPPORT_DOCS_DOCX, name, DOCUMENT, write(terms)),), ()
    except Leak as leak:
        return (), (leak.message,)


def _forbidden(context: StageContext) -> Forbidden:
    """What the client must not read: how prices come about; but the client's own words may stand."""
    card, team = (context.inputs.get(stage) for stage in (StageKey.RATE_CARD, StageKey.TEAM_SHAPE))
    shape = TeamShape.model_validate(team) if team else None
    figures = figures_of(RateCard.model_validate(card), shape) if card else frozenset[Decimal]()
    brief = (segment.text for document in context.brief.documents for segment in document.segments)
    given = context.forbidden
    return replace(given, figures=given.figures | figures, words=spoken_words(brief))
