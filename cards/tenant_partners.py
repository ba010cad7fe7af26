"""What the organisation typically partners."""

from collections.abc import Iterable

from cards.actions import PartnerRemove, PartnerSave
from cards.parts import Element, choice_input, text_input
from cards.tenant_lists import Entries, label, required
from cards.words import apart
from core.agency.lists import NAME
from core.agency.partners import Partner, Source, capability_of
from core.tenant import Sampled
from core.views import Viewer


def _said(partner: Partner, viewer: Viewer) -> Iterable[str]:
    whom = partner.partner or label("partner-unnamed", viewer)
    return [f"{label(f'source-{partner.source}', viewer)} · {apart(whom)}"]


def _fields(partner: Partner, viewer: Viewer) -> list[Element]:
    sources = [(str(one), label(f"source-{one}", viewer)) for one in Source]
    missing, hint = label("tool-missing", viewer), label("partner-partner-hint", viewer)
    return [
        required("capability", label("partner-capability", viewer), partner.capability, missing, NAME),
        text_input(
            "partner", label("partner-partner", viewer), partner.partner, limit=NAME, placeholder=hint
        ),
        choice_input("source", label("partner-source", viewer), sources, str(partner.source)),
    ]


PARTNERS = Entries(
    Sampled.PARTNERS,
    "partner",
    capability_of,
    Partner("", Source.EXTERNAL_VENDOR),
    _said,
    _fields,
    PartnerSave,
    PartnerRemove,
)
