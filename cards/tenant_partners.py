"""What the organisation typically partners: the list, and the form of one entry."""

from cards.actions import PartnerRemove, PartnerSave
from cards.parts import Element, choice_input, execute, text_input
from cards.tenant_frame import button_key, changing, framed, part
from cards.tenant_lists import label, listed, removing, required, row
from cards.words import apart, words
from core.agency.lists import NAME, find
from core.agency.partners import Partner, Source, capability_of
from core.tenant import Sampled
from core.views import TenantView, Viewer

NEW_PARTNER, PARTNER = "new-partner", "partner-"
"""The section of the form for a new entry, and how those for the others begin, before the capability."""


def partner_list(view: TenantView, viewer: Viewer) -> Element:
    add = (NEW_PARTNER, "partner-add")
    return listed(view, Sampled.PARTNERS, view.settings.partners, _partner_row, add, viewer)


def _partner_row(view: TenantView, partner: Partner, viewer: Viewer) -> Element:
    whom = partner.partner or label("partner-unnamed", viewer)
    said = f"{label(f'source-{partner.source}', viewer)} · {apart(whom)}"
    return row(view, partner.capability, [said], f"{PARTNER}{partner.capability}", viewer)


def partner_form(view: TenantView, name: str | None, viewer: Viewer) -> Element | None:
    """The form of what is partnered, or of a new one; None where there is none of that name."""
    blank = Partner("", Source.EXTERNAL_VENDOR)
    partner = find(view.settings.partners, name, capability_of) if name is not None else blank
    if partner is None or not changing(view, viewer):
        return None
    held, page, section = name and partner.capability, view.page, view.section
    version = view.settings.version
    save = PartnerSave(
        id=held, version=version, section=section, page=page, key=button_key(view, "partner.save", held)
    )
    return framed(
        view,
        viewer,
        "cards-tenant-partner-change" if held else "cards-tenant-partner-new",
        "cards-tenant-partners-said",
        _partner_fields(partner, viewer),
        execute(words("cards-save", viewer), save, form=True),
        removing(view, held, PartnerRemove, "partner", viewer),
        back=part("partners", page),
    )


def _partner_fields(partner: Partner, viewer: Viewer) -> list[Element]:
    sources = [(str(one), label(f"source-{one}", viewer)) for one in Source]
    missing, hint = label("tool-missing", viewer), label("partner-partner-hint", viewer)
    return [
        required("capability", label("partner-capability", viewer), partner.capability, missing, NAME),
        text_input(
            "partner", label("partner-partner", viewer), partner.partner, limit=NAME, placeholder=hint
        ),
        choice_input("source", label("partner-source", viewer), sources, str(partner.source)),
    ]
