"""The pipeline as a Markdown table, for README and docs: `python -m core.pipeline_page` writes both."""

from pathlib import Path

from core.messages import Message, say
from core.pipeline import PIPELINE, Row, number_of, title

ROOT = Path(__file__).parent.parent
BEGIN, END = "<!-- pipeline -->\n", "<!-- /pipeline -->"


def table() -> str:
    """The stages in order, as PIPELINE has them."""
    head = "| # | key | stage | driver | reads |\n|---|---|---|---|---|\n"
    return head + "".join(map(_line, PIPELINE))


def _line(row: Row) -> str:
    driver = f"{row.driver}, **gate**" if row.gate else str(row.driver)
    reads = ", ".join([*(f"`{source}`" for source in row.reads), *(f"(`{source}`)" for source in row.minds)])
    return f"| {number_of(row.key)} | `{row.key}` | {say(title(row.key))} | {driver} | {reads} |\n"


def page() -> str:
    """docs/pipeline.md."""
    purposes = "".join(
        f"- **{say(title(row.key))}**: {say(Message(f'pipeline-purpose-{row.key}'))}\n" for row in PIPELINE
    )
    return f"# The pipeline\n\nGenerated from `core/pipeline.py` by `make docs`.\n\n{table()}\n{purposes}"


def readme(text: str) -> str:
    """README.md with the table between its marks brought up to date."""
    before, rest = text.split(BEGIN, 1)
    _, after = rest.split(END, 1)
    return before + BEGIN + table() + END + after


if __name__ == "__main__":
    (ROOT / "docs" / "pipeline.md").write_text(page(), "utf-8")
    target = ROOT / "README.md"
    target.write_text(readme(target.read_text("utf-8")), "utf-8")
