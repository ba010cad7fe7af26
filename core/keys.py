"""The names of things that are stored: stages, who drives them, where they stand."""

from enum import StrEnum


class StageKey(StrEnum):
    """The seventeen stages by the names that artifacts, buttons and exports use."""

    INTAKE = "intake"
    DIAGNOSIS = "diagnosis"
    QUALIFICATION = "qualification"
    QA_PACK = "qa_pack"
    CLIENT_ANSWERS = "client_answers"
    ASSETS = "assets"
    MATCHING = "matching"
    RATE_CARD = "rate_card"
    DELIVERY_MODEL = "delivery_model"
    EFFICIENCY = "efficiency"
    TEAM_SHAPE = "team_shape"
    CAPABILITY_GAPS = "capability_gaps"
    SUPPORT_DOCS = "support_docs"
    APPROVALS = "approvals"
    PITCH = "pitch"
    DELIVERY_PLAN = "delivery_plan"
    HANDOFF = "handoff"


class Driver(StrEnum):
    """Who does the work of a stage."""

    AGENT = "agent"
    HUMAN = "human"
    EXPORT = "export"
    COMPUTED = "computed"
    INTEGRATION = "integration"


class StageStatus(StrEnum):
    """Where a stage of one opportunity stands."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
