"""The client is found by several signs, and left open rather than guessed."""

import pytest

from core.brief import Brief, Document, Kind, Segment
from core.rules.parties import Party, find_client, is_variant


def _client(*lines: str, headings: tuple[str, ...] = ()) -> Party | None:
    segments = [Segment(Kind.HEADING, heading, level=1) for heading in headings]
    segments += [Segment(Kind.PARAGRAPH, line) for line in lines]
    return find_client(Brief((Document("1", "brief.txt", tuple(segments)),)))


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Client: Acme Foods", "Acme Foods"),
        (
            "Auftraggeber: Nordlicht Molkerei GmbH, bitte an den Einkauf.",
            "Nordlicht Molkerei GmbH, bitte an den Einkauf",
        ),
        ("Donneur d'ordre : Musée des Arts du Littoral", "Musée des Arts du Littoral"),
        ("العميل: شركة نسيم للاتصالات", "شركة نسيم للاتصالات"),
        ("発注者：株式会社あおぞら食品", "株式会社あおぞら食品"),
        ("客户：清泉饮品有限公司", "清泉饮品有限公司"),
        ("The Harbour Trust seeks an agency for a brand film.", "Harbour Trust"),
        ("Café Alborada busca una agencia para el lanzamiento de su café.", "Café Alborada"),
        ("Re: proposal for a video commissioned by the Open Water Society", "Open Water Society"),
        ("We at Bramble & Finch are launching a new oat drink.", "Bramble & Finch"),
    ],
)
def test_finds_the_client(line: str, name: str) -> None:
    client = _client(line)
    assert client is not None
    assert client.name == name
    assert client.quote in line


def test_a_cover_page_names_the_client_below_its_label() -> None:
    client = _client("Issued by:", "Town of Eastmoor", "12 High Street")
    assert client is not None
    assert client.name == "Town of Eastmoor"


def test_a_title_about_someone_the_brief_speaks_of_names_the_client() -> None:
    client = _client("Brightwell makes lamps, and Brightwell is growing.", headings=("About Brightwell",))
    assert client is not None
    assert client.name == "Brightwell"


def test_abbreviations_and_spellings_are_aliases() -> None:
    client = _client(
        'The Open Water Society ("OWS") seeks an agency for a film.',
        "Open Watter Society",
    )  # fmt: skip
    assert client is not None
    assert client.aliases[0] == "OWS"


@pytest.mark.parametrize(
    "lines",
    [
        ("Client: [Name]", "Please send us a proposal."),
        ("Agency: Blue Sky Studio", "Please send us a proposal."),
        ("To: Blue Sky Studio", "Client: TBC"),
        ("The Contractor requires a licence.", "However, we would like to see more."),
        ("About this RFP", "This project requires a website."),
        ("Client: Acme Foods", "Client: Zenith Drinks"),
    ],
)
def test_leaves_the_client_open_rather_than_guess(lines: tuple[str, ...]) -> None:
    assert _client(*lines) is None


def test_tells_two_spellings_from_a_short_form() -> None:
    assert is_variant("Humane Tech Community", "Humane Technology Community")
    assert is_variant("Northern Lights Dairy", "Nothern Lights Dairy")
    assert not is_variant("Acme Foods", "Acme Foods Ltd")
    assert not is_variant("University of Bath", "University of Bonn")


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Issuing body: Harbour Trust", "Harbour Trust"),
        ("Öffentlicher Auftraggeber: Stadtwerke Lindau", "Stadtwerke Lindau"),
        ("Maître d'ouvrage : Syndicat mixte de gestion des eaux", "Syndicat mixte de gestion des eaux"),
        ("Pouvoir adjudicateur : Communauté de communes du Val", "Communauté de communes du Val"),
        ("Órgano de contratación: Junta de Gobierno", "Junta de Gobierno"),
        ("Stazione appaltante: Comune di Lecce", "Comune di Lecce"),
        ("Entidade adjudicante: Câmara de Sintra", "Câmara de Sintra"),
        ("Aanbestedende dienst: Gemeente Zwolle", "Gemeente Zwolle"),
    ],
)
def test_labels_that_tenders_use_name_the_client(line: str, name: str) -> None:
    client = _client(line)
    assert client is not None
    assert client.name == name


def test_a_sentence_behind_a_label_names_nobody() -> None:
    assert _client("Client: the team that will review all the proposals next week") is None


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (
            ("As discussed, Acme wants 3 banners.", "Cheers", "Jo Miller", "Marketing, Acme Outdoor Ltd"),
            "Acme Outdoor Ltd",
        ),
        (
            ("Wir brauchen ein Logo und zwei Videos.", "Viele Grüße", "Anna Huber", "Bergblick Kaffee GmbH"),
            "Bergblick Kaffee GmbH",
        ),
        (
            ("Nous avons besoin de trois affiches.", "Cordialement", "Luc Petit, Maison Verdier SAS"),
            "Maison Verdier SAS",
        ),
    ],
)
def test_the_signature_of_who_asks_names_the_client(lines: tuple[str, ...], name: str) -> None:
    client = _client(*lines)
    assert client is not None
    assert client.name == name


def test_the_signature_of_who_only_forwards_a_brief_names_no_client() -> None:
    lines = ("Hi team, please see the brief attached and prepare an answer.", "Best", "Jane Roe")
    assert _client(*lines, "Bright Agency Ltd", "jane@brightagency.test") is None
