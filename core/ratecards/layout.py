"""Where things stand in the workbook, so that its sheets can refer to each other."""

from dataclasses import dataclass, replace
from functools import cached_property

from openpyxl.utils import get_column_letter

from core.calculators.rate_card import RoleHours
from core.packs import colours
from core.packs.pack import Branding
from core.ratecards.book import Book
from core.ratecards.sheet import BASE_HOURS, HOURS, MONEY, PEOPLE, Look
from core.ratecards.wording import word

GROUPS, HEAD = 4, 5
"""Rows of the disciplines and of the headings above the assets."""
FIRST = HEAD + 1
"""The row of the first asset."""
VOLUME, EACH, ALL, PRICE = 6, 7, 8, 9
"""Columns of the rate card: volume, hours for one, hours for all, price."""
ROLES = PRICE + 1
"""The column of the first role."""
ROLE_FIRST = 5
"""The row of the first role on the sheet of roles."""
VOLUME_LETTER, ALL_LETTER, PRICE_LETTER = "F", "H", "I"
RATE_LETTER, ROLE_HOURS_LETTER, ROLE_PRICE_LETTER = "D", "E", "F"
"""On the sheet of roles."""
TEAM_FIRST = 5
"""The row of the first discipline on the sheet of the team; its roles follow."""
HOURS_PER_FTE = "$C$4"
"""On the sheet of assumptions."""


@dataclass(frozen=True)
class Layout:
    """The places of one workbook."""

    book: Book
    locale: str

    @property
    def last(self) -> int:
        """The row of the last asset."""
        return FIRST + len(self.book.rows) - 1

    @property
    def total(self) -> int:
        return self.last + 1

    @property
    def rates(self) -> int:
        return self.last + 2

    @property
    def prices(self) -> int:
        return self.last + 3

    @cached_property
    def roles(self) -> tuple[RoleHours, ...]:
        """By discipline, disciplines in the order of the catalogue."""
        order = list(dict.fromkeys(one.discipline for one in self.book.card.roles))
        return tuple(sorted(self.book.card.roles, key=lambda one: order.index(one.discipline)))

    @cached_property
    def disciplines(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(one.discipline for one in self.roles))

    @cached_property
    def _letters(self) -> dict[str, str]:
        return {one.role: get_column_letter(column) for column, one in enumerate(self.roles, start=ROLES)}

    def letter(self, role: str) -> str:
        """The column of a role on the rate card."""
        return self._letters[role]

    @property
    def first_letter(self) -> str:
        return get_column_letter(ROLES)

    @property
    def last_letter(self) -> str:
        return get_column_letter(ROLES + len(self.roles) - 1)

    @property
    def role_last(self) -> int:
        """The row of the last role on the sheet of roles."""
        return ROLE_FIRST + len(self.roles) - 1

    @cached_property
    def team(self) -> dict[str, int]:
        """The rows of disciplines on the sheet of the team."""
        rows: dict[str, int] = {}
        at = TEAM_FIRST
        for name in self.disciplines:
            rows[name] = at
            at += 1 + sum(one.discipline == name for one in self.roles)
        return rows

    @property
    def team_total(self) -> int:
        return TEAM_FIRST + len(self.disciplines) + len(self.roles)

    def on(self, sheet: str, cell: str) -> str:
        """A cell of another sheet, which is named by its key."""
        name = word(f"sheet-{sheet}", self.locale).replace("'", "''")
        return f"'{name}'!{cell}"

    def word(self, key: str, **args: object) -> str:
        return word(key, self.locale, **args)

    def quoted(self, key: str) -> str:
        """A text of ours within a formula."""
        text = self.word(key).replace('"', '""')
        return f'"{text}"'


@dataclass(frozen=True)
class Looks:
    """How the cells of a workbook look, in the agency's colour."""

    branding: Branding

    @cached_property
    def title(self) -> Look:
        ink = colours.legible(colours.brand(self.branding.colour))
        return Look(18, bold=True, ink=ink, boxed=False)

    @cached_property
    def heading(self) -> Look:
        ink = colours.legible(colours.brand(self.branding.colour))
        return Look(12, bold=True, ink=ink, boxed=False)

    @cached_property
    def head(self) -> Look:
        fill = colours.brand(self.branding.colour)
        return Look(bold=True, ink=colours.ink_on(fill), fill=fill)

    @cached_property
    def head_figure(self) -> Look:
        return replace(self.head, across="right")

    @cached_property
    def head_turned(self) -> Look:
        return replace(self.head, across="center", turned=90)

    @cached_property
    def group(self) -> Look:
        return Look(8, bold=True, fill=SHADE, across="center")


SHADE, STRONG = "EEF1F5", "DDE3EB"
"""Behind subtotals and totals."""
INPUT = "1F4FBF"
"""Ink of figures that may be changed, as spreadsheets of figures have it."""
LABEL = Look(ink=colours.QUIET, boxed=False, down="top")
FACT = Look(boxed=False, down="top")
NOTE = Look(ink=colours.QUIET, boxed=False)
BODY = Look()
COUNTED = Look()
HOURED = Look(number=HOURS)
STAFFED = Look(number=PEOPLE)
BASED = Look(number=BASE_HOURS, ink=INPUT)
PRICED = Look(number=MONEY)
RATED = Look(number=MONEY, ink=INPUT)
MISSING = Look(bold=True, ink="8A1C13", fill="FBDCD9", across="right")
WARNING = Look(ink="694700", fill="FFEFC2")


def shaded(look: Look) -> Look:
    """The look of a subtotal."""
    return replace(look, bold=True, fill=SHADE)


def strong(look: Look) -> Look:
    """The look of a total."""
    return replace(look, bold=True, fill=STRONG)
