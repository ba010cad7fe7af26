"""What a plan after the win is made from, as small as a test needs it."""

from datetime import date
from typing import Any

from core.agency.tools import sample_tools
from core.catalogue.catalogue import Catalogue
from core.catalogue.load import load
from core.keys import StageKey
from core.opportunity import DealStatus
from core.rules.rollout_known import Known, known_of
from core.stage import Facts
from core.tenant import TenantSettings

TODAY = date(2026, 11, 23)
NORDIC = ("Sweden", "Norway", "Denmark", "Finland")
KPIS = (
    {"metric": "On-time delivery", "target": "95 % of jobs", "measurement": "Job log"},
    {"metric": "Brand recall", "target": "+3 points", "measurement": "Survey"},
)
SLA = {"deliverable": "Static ad set of five", "v1_days": 5, "v2_days": 2, "v3_days": 1}


def outputs(
    *markets: str,
    timelines: tuple[str, ...] = (),
    deliverables: tuple[str, ...] = ("Paid-social statics",),
    tech_asks: tuple[str, ...] = (),
    tools: tuple[str, ...] = ("Pencil",),
    ai_terms: str = "open",
    risks: tuple[str, ...] = ("The film may be late: plan the shoot first.",),
    gaps: tuple[dict[str, Any], ...] = (),
    **support: Any,
) -> dict[StageKey, dict[str, Any]]:
    """What stages 2, 9, 12 and 13 would leave behind."""
    promised = {
        "caveats": [],
        "assumptions": ["Feedback within 48 hours", "Masters are supplied"],
        "slas": [SLA],
        "kpis": list(KPIS),
        "governance": [],
    }
    return {
        StageKey.DIAGNOSIS: {
            "markets": list(markets),
            "timelines": list(timelines),
            "deliverables": [{"name": name, "category": ""} for name in deliverables],
            "tech_asks": list(tech_asks),
        },
        StageKey.DELIVERY_MODEL: {
            "headline": "hybrid",
            "workflow_stages": [{"stage": "Social statics", "tooling": list(tools)}],
            "risks": list(risks),
            "ai_terms": ai_terms,
        },
        StageKey.CAPABILITY_GAPS: {"core_in_scope": [], "gaps": list(gaps)},
        StageKey.SUPPORT_DOCS: promised | support,
    }


def facts(**known: Any) -> Facts:
    """An opportunity that is won."""
    given: dict[str, Any] = {"client_name": "Aster Retail", "deal_status": DealStatus.WON, **known}
    return Facts(1, "Launch", **given)


def known(*markets: str, catalogue: Catalogue | None = None, of: Facts | None = None, **made: Any) -> Known:
    """What is known of a deal with these markets."""
    settings = TenantSettings(tools=sample_tools())
    return known_of(of or facts(), outputs(*markets, **made), catalogue or load(), settings, TODAY)
