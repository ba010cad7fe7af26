"""Our own workbook of a rate card: live formulas from hours and volumes to the price."""

from core.packs.wording import language
from core.ratecards import assumptions, matrix, roles, summary, team
from core.ratecards.book import Book
from core.ratecards.finish import finished, started
from core.ratecards.layout import HEAD, ROLE_FIRST, TEAM_FIRST, Layout, Looks
from core.ratecards.sheet import Page, Paper
from core.ratecards.wording import subject

_PAPERS = {
    "card": Paper(f"{HEAD - 1}:{HEAD}", columns="A:B", wide=True, large=True),
    "roles": Paper(f"{ROLE_FIRST - 1}:{ROLE_FIRST - 1}"),
    "team": Paper(f"{TEAM_FIRST - 1}:{TEAM_FIRST - 1}", single=True),
    "assumptions": Paper(wide=True),
}


def write(book: Book, locale: str = "en") -> bytes:
    """The .xlsx file of a rate card that has at least one line."""
    layout, looks = Layout(book, locale), Looks(book.branding)
    title = subject(book, layout.word("title"))
    workbook = started()
    widths = {
        "summary": summary.WIDTHS,
        "card": matrix.widths(layout),
        "roles": roles.WIDTHS,
        **({"team": team.WIDTHS} if book.shape else {}),
        "assumptions": assumptions.WIDTHS,
    }
    pages = {
        key: Page(workbook.create_sheet(layout.word(f"sheet-{key}")), each) for key, each in widths.items()
    }
    disciplines = summary.write(pages["summary"], layout, looks, book.shape)
    matrix.write(pages["card"], layout, looks)
    roles.write(pages["roles"], layout, looks)
    if book.shape:
        team.write(pages["team"], layout, looks, book.shape)
        source = pages["summary"].sheet
        team.draw(pages["team"], layout, source, disciplines, summary.FTE_COLUMN)
    assumptions.write(pages["assumptions"], layout, looks)
    for key, page in pages.items():
        page.print(title, locale, _PAPERS.get(key, Paper()))
    return finished(workbook, list(pages.values()), book, title, language(locale))
