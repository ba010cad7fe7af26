"""The whole first-run story in a browser, with no model key."""

from pathlib import Path

from openpyxl import load_workbook

from tests.browser.desk import Desk
from tests.browser.story import through_the_gate, to_the_gate


async def test_a_brief_goes_from_the_drop_through_the_gate_to_the_downloaded_questions(
    desk: Desk, brief: Path
):
    await to_the_gate(desk, brief)
    await through_the_gate(desk)
    await desk.tap("Run: Client Q&A pack")
    await desk.tap("Workbook")
    workbook = load_workbook(await desk.download("Download"))
    headings = [cell.value for row in workbook.worksheets[0].rows for cell in row]
    assert "Question" in headings
