"""Mails as they are written: from what is to be said to subject, plain text and HTML, everything escaped."""

from collections.abc import Iterator

from bot.mail import Letter
from bot.pages import PAGES
from cards.words import clean, clip, listed, moment, tell, title_of, words
from core.messages import language_of
from core.reaching import ESCALATION, kind_of
from core.views import MailView, Viewer

SUBJECT = 150
NAME = 120
NOTE = 2_000
CHANGES = 12


def write(view: MailView, viewer: Viewer) -> Letter:
    """The mail for the person it goes to."""
    said = words(f"mail-subject-{kind_of(view.occasion)}", viewer, **_about(view, viewer))
    subject = clip(said, SUBJECT)
    parts = {
        "subject": subject,
        "lines": list(_asked(view, viewer)),
        "note": clean(view.asked.note)[:NOTE].strip(),
        "changed": words("mail-changed", viewer),
        "changes": [tell(change, viewer) for change in view.changes[:CHANGES]],
        "link": view.link,
        "decide": words("mail-decide", viewer),
        "after": list(_after(view, viewer)),
    }
    html = PAGES.get_template("mail.html").render(language=language_of(viewer.locale), **parts)
    text = PAGES.get_template("mail.txt").render(**parts)
    return Letter(view.id, view.address, subject, text, html)


def _about(view: MailView, viewer: Viewer) -> dict[str, str]:
    opportunity = view.opportunity
    return {
        "stage": title_of(view.asked.stage, viewer),
        "number": str(opportunity.number),
        "name": clip(opportunity.name, NAME),
        "role": words(f"role-{view.asked.role}", viewer),
    }


def _asked(view: MailView, viewer: Viewer) -> Iterator[str]:
    """What is asked, by whom, and of what."""
    who, when = clip(view.asked.requested_by_name, NAME), moment(view.asked.requested_at, viewer)
    about = _about(view, viewer)
    yield words(f"mail-asked-{kind_of(view.occasion)}", viewer, who=who, when=when, **about)
    if view.opportunity.client_name:
        yield words("mail-client", viewer, client=clip(view.opportunity.client_name, NAME))
    if view.occasion == ESCALATION:
        names = listed((clip(name, 60) for name in view.waits_for[:20]), viewer)
        yield words("mail-waits-for" if names else "mail-waits-for-nobody", viewer, names=names)


def _after(view: MailView, viewer: Viewer) -> Iterator[str]:
    """What becomes of the link, and how to decide without it."""
    if view.link and view.until:
        yield words("mail-link", viewer, until=moment(view.until, viewer))
        yield words("mail-address", viewer)
    yield words("mail-teams", viewer, number=str(view.opportunity.number))
    yield words("mail-why", viewer)
