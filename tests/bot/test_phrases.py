"""What people say in their own words: what is understood, what is asked back, and what must never be done."""

import pytest

from bot.commands import COMMANDS, NAMING, parse
from bot.phrases import guesses, name_given, sure
from bot.turn import Mention

CHANGING = frozenset({"new", "assign", "unassign", "import", "template"})

DONE = [
    ("list", "list"),
    ("List!", "list"),
    ("lsit", "list"),
    ("please list all opportunities", "list"),
    ("show me the list", "list"),
    ("can you show me our opportunities?", "list"),
    ("What opportunities do we have", "list"),
    ("Zeig mir bitte die Liste", "list"),
    ("alle Opportunities", "list"),
    ("montre-moi la liste", "list"),
    ("affiche toutes les opportunités s'il te plaît", "list"),
    ("muéstrame la lista por favor", "list"),
    ("¿qué oportunidades tenemos?", "list"),
    ("اعرض القائمة من فضلك", "list"),
    ("open #12", "open #12"),
    ("opne #12", "open #12"),
    ("could you show me the Acme one", "open Acme"),
    ("show me Harbour Lights", "open Harbour Lights"),
    ("what's the status of Harbour Lights?", "open Harbour Lights"),
    ("how is the Acme relaunch going", "open Acme relaunch"),
    ("Öffne Nordlicht", "open Nordlicht"),
    ("kannst du mir bitte Nordlicht öffnen", "open Nordlicht"),
    ("ouvre Acme", "open Acme"),
    ("où en est Acme ?", "open Acme"),
    ("abre Acme por favor", "open Acme"),
    ("افتح نسيم", "open نسيم"),
    ("what's the status", "status"),
    ("whats the status?", "status"),
    ("staus", "status"),
    ("where are we?", "status"),
    ("wo stehen wir", "status"),
    ("où en sommes-nous ?", "status"),
    ("¿cómo vamos?", "status"),
    ("ما هي الحالة", "status"),
    ("who am I", "whoami"),
    ("Who am I?", "whoami"),
    ("what are my roles", "whoami"),
    ("wer bin ich", "whoami"),
    ("Qui suis-je ?", "whoami"),
    ("¿quién soy?", "whoami"),
    ("من أنا", "whoami"),
    ("who can approve?", "roles"),
    ("wer hat welche Rolle?", "roles"),
    ("qui peut approuver ?", "roles"),
    ("quién puede aprobar", "roles"),
    ("open the settings", "settings"),
    ("Einstellungen", "settings"),
    ("affiche les paramètres", "settings"),
    ("muestra los ajustes", "settings"),
    ("show me the catalogue", "catalogue"),
    ("catalog", "catalogue"),
    ("Katalog", "catalogue"),
    ("affiche le catalogue", "catalogue"),
    ("what can you do", "help"),
    ("hello there", "help"),
    ("Hilfe", "help"),
    ("Bonjour", "help"),
    ("ayúdame", "help"),
    ("مرحبا", "help"),
    ("what's new?", "notifications"),
]
"""What is done at once: each only shows something."""

ASKED = [
    ("start a new opportunity called Spring Film", "new Spring Film"),
    ("could you create an opportunity for Acme", "new Acme"),
    ("please open a new opportunity called The Big One", "new The Big One"),
    ("create a new opportunity for Acme", "new Acme"),
    ("can you create an opportunity for Danone please", "new Danone"),
    ("start a new deal Acme", "new Acme"),
    ("create a new opportunity", "new"),
    ("erstelle eine neue Opportunity für Nordlicht bitte", "new Nordlicht"),
    ("crée une nouvelle opportunité pour La Roche s'il te plaît", "new La Roche"),
    ("crea una nueva oportunidad para El Faro por favor", "new El Faro"),
    ("أنشئ فرصة جديدة باسم نسيم من فضلك", "new نسيم"),
    ("New opportunity: Winter is coming", "new Winter is coming"),
    ("nwe opportunity called Spring Film", None),
    ("neue Opportunity namens Nordlicht", "new Nordlicht"),
    ("neu Nordlicht", "new Nordlicht"),
    ("nouvelle opportunité appelée La Roche", "new La Roche"),
    ("crea una nueva oportunidad llamada El Faro", "new El Faro"),
    ("أنشئ فرصة جديدة باسم نسيم", "new نسيم"),
    ("please assign commercial to Sam", "assign commercial to Sam"),
    ("can you make Sam an admin", None),
    ("gib Sam die Rolle", None),
    ("could we import our catalogue", None),
    ("replace our catalogue please", "import"),
    ("bitte den Katalog importieren", "import"),
    ("change the template", "template"),
    ("oppen #12", "open #12"),
    ("lost", "list"),
]
"""What is offered to choose from, with what is offered first; None where nothing need be."""

NEITHER = [
    "please do not assign commercial to Sam",
    "don't start a new opportunity yet",
    "never assign the admin role to Jo without asking",
    "bitte keine neue Opportunity anlegen",
    "ne crée pas de nouvelle opportunité",
    "no crees una nueva oportunidad",
    "لا تنشئ فرصة جديدة",
    "list of demands attached",
    "list price is 40k per market, excluding media",
    "the list of assets is in the attached workbook",
    "status update: the client moved the deadline to Friday",
    "settings are wrong on slide 3, can somebody fix them",
    "help me understand why the client wants 48 statics in nine markets before March, that seems a lot",
    "open questions are in the document I sent this morning",
    "new deadlines have been agreed with the client and they are happy with what we sent yesterday evening",
    "assign it to whoever has time, we are short of people this week and next week as well",
    "unassign yourself if you cannot make it, that is what we agreed with everybody last Thursday",
    "he said “assign commercial to Sam” yesterday",
    '"new Acme"',
    "> new Acme\nwhat does this do?",
    "new Acme\n\nBackground: the client wants a film.\nDeliverables: 48 statics.",
    "The client said: list all opportunities",
    "I will import the catalogue tomorrow once the client has signed, so nothing to do for you right now",
    "thanks",
    "ok",
    "👍",
    "?",
    "...",
    "",
    "yes please",
    "good work everyone",
    "let's talk about it on Monday",
    "the template was approved by legal last week and it is on the drive now for everyone to use",
    "Wir haben die Liste gestern an den Kunden geschickt und warten jetzt auf seine Antwort dazu",
    "Le client est d'accord avec la liste que nous avons envoyée hier soir avec les prix révisés",
    "El cliente está de acuerdo con la lista que enviamos ayer por la tarde con los precios",
    "العميل موافق على القائمة التي أرسلناها أمس مساء مع الأسعار الجديدة لكل الأسواق",
    "make it new",
    "Request for proposal: Acme invites agencies to pitch for its spring campaign in nine European markets",
    "We need 12 videos, 48 statics and 3 landing pages; please assign a team and open a job number",
    "#twelve",
    "12",
    "w" * 500,
    "new " * 300,
    "assign " * 100,
]
"""What asks for nothing: sentences about the work, quotations, what somebody does not want."""


@pytest.mark.parametrize(("said", "meant"), DONE, ids=[said for said, _ in DONE])
def test_a_question_in_other_words_is_answered(said: str, meant: str) -> None:
    assert _done(said) == meant


@pytest.mark.parametrize(("said", "meant"), ASKED, ids=[said for said, _ in ASKED])
def test_what_is_unsure_or_would_change_something_is_offered(said: str, meant: str | None) -> None:
    assert _done(said) is None
    found = guesses(said)
    assert meant is None or f"{found[0].command} {found[0].rest}".strip() == meant


@pytest.mark.parametrize("said", NEITHER, ids=range(len(NEITHER)))
def test_what_asks_for_nothing_gets_nothing(said: str) -> None:
    assert _done(said) is None


@pytest.mark.parametrize("said", [*NEITHER, *(said for said, _ in ASKED)], ids=str)
def test_nothing_is_changed_on_a_guess(said: str) -> None:
    command, _ = parse(said)
    assert command not in [COMMANDS[one] for one in ("new", "assign", "unassign")]
    meant = sure(guesses(said))
    assert meant is None or meant.command not in CHANGING


@pytest.mark.parametrize(
    "said",
    [
        "new Harbour Lights",
        "NEW Harbour Lights, relaunch 2027",
        "assign commercial Sam@agency.com",
        "template",
    ],
)
def test_a_command_as_it_stands_is_carried_out(said: str) -> None:
    command, rest = parse(said)
    assert command is COMMANDS[said.split()[0].lower()]
    assert rest == said.partition(" ")[2]


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("opportunity", ""),
        ("opportunity please", ""),
        ("opportunity Acme", "Acme"),
        ("opportunity: Acme", "Acme"),
        ("Opportunity for Acme", "Acme"),
        ('opportunity called "Acme" please', '"Acme"'),
        ("a deal Acme", "Acme"),
        ("opportunité pour La Roche svp", "La Roche"),
        ("Vorhaben namens Nordlicht bitte", "Nordlicht"),
        ("oportunidad para El Faro por favor", "El Faro"),
        ("فرصة باسم نسيم", "نسيم"),
        ("Acme for Life", "Acme for Life"),
        ("For All Mankind", "For All Mankind"),
        ("Deals of the Day", "Deals of the Day"),
        ("Pretty Please", "Pretty Please"),
        ("A New Dawn!", "A New Dawn!"),
        ("", ""),
    ],
    ids=str,
)
def test_a_name_begins_behind_the_words_for_an_opportunity(said: str, name: str) -> None:
    assert name_given(said) == name


@pytest.mark.parametrize("count", [0, 1, 5, 6, 100])
def test_however_many_are_mentioned_a_command_is_one(count: int) -> None:
    mentions = [Mention(f"29:{n}", f"P {n}") for n in range(count)]
    named = " ".join(one.name for one in mentions)
    for said, rest in (("assign editor", "editor"), ("list", ""), ("open #1", "#1"), ("status", "")):
        assert parse(f"{said} {named}", mentions) == (COMMANDS[said.split()[0]], rest)
    assert parse(f"#1 {named}", mentions) == (COMMANDS["open"], "#1")


def test_a_mention_takes_its_own_words_and_no_others() -> None:
    mentions = [Mention("29:a", "Sam"), Mention("29:b", "Sam Okafor"), Mention("29:c", "1")]
    said = "assign editor Sam Okafor, Sam 1 Sam@agency.com #1"
    assert parse(said, mentions)[1].split() == ["editor", ",", "Sam@agency.com", "#1"]


def test_who_is_mentioned_belongs_to_the_name_of_something_new() -> None:
    assert parse("new Film for Sam", [Mention("29:a", "Sam")]) == (COMMANDS["new"], "Film for Sam")


def test_most_of_what_asks_for_nothing_is_not_even_asked_about() -> None:
    asked = [said for said in NEITHER if guesses(said)]
    assert len(asked) <= len(NEITHER) * 0.1, asked


def _done(said: str) -> str | None:
    """What is done at once, as the command would stand; None where nothing is."""
    command, rest = parse(said)
    if command:
        name = next(name for name, known in COMMANDS.items() if known is command)
        return f"{name} {rest}".strip() if name in NAMING else name
    meant = sure(guesses(said))
    return (
        f"{meant.command} {meant.rest}".strip()
        if meant and meant.command in NAMING
        else meant and meant.command
    )
