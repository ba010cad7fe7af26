"""Deliverables are specific things the client wants made, named and counted in the brief's own words."""

import pytest

from core.brief import fold
from core.rules.deliverable import Deliverable
from core.rules.deliverables import find_deliverables
from core.rules.sections import read_passages
from tests.doubles.written import Part, brief, table


def _found(*parts: Part) -> tuple[Deliverable, ...]:
    return find_deliverables(read_passages(brief(*parts)))


def _counted(*parts: Part) -> list[tuple[str, str | None]]:
    return [(one.name, one.volume_estimate) for one in _found(*parts)]


def test_reads_a_table_whose_columns_stand_in_any_order() -> None:
    rows = table(["Due", "Qty", "Asset", "Format"], ["May", "20", "Static post", "1:1"], ["May", "TBC", "Reel", "9:16"],
                 ["", "40", "Total", ""])  # fmt: skip
    assert _counted(rows) == [("Static post", "20"), ("Reel", "TBC")]


def test_reads_a_table_with_headings_in_other_languages() -> None:
    assert _counted(table(["Menge", "Werbemittel"], ["10", "Plakat"])) == [("Plakat", "10")]
    assert _counted(table(["制作物", "数量"], ["バナー広告", "5点"])) == [("バナー広告", "5点")]


def test_rows_of_one_name_are_told_apart_by_their_format() -> None:
    rows = table(["Asset", "Size", "Qty"], ["Banner", "300x250", "1"], ["Banner", "728x90", "1"])
    assert _counted(rows) == [("Banner, 300x250", "1"), ("Banner, 728x90", "1")]


def test_a_table_of_rates_or_in_the_bidders_section_lists_nothing() -> None:
    assert _found(table(["Role", "Hourly rate", "Hours"], ["Video editor", "90", "10"])) == ()
    assert _found("# Your proposal", table(["Item", "Quantity"], ["Showreel video", "1"])) == ()


@pytest.mark.parametrize(
    ("item", "name", "volume"),
    [
        ("3 x 30s hero videos for YouTube", "30s hero videos for YouTube", "3 x"),
        ("Social media posts – 20 per month", "Social media posts", "20 per month"),
        ("Draft monthly articles for the Town Newsletter.", "articles for the Town Newsletter", "monthly"),
        ("Engage extras (possibly as many as 30) of all ages.", "extras", "possibly as many as 30"),
        ("Email templates (TBC)", "Email templates", "TBC"),
        ("Photography for about 40 products", "Photography", "about 40 products"),
        ("20 social posts per month for 6 months", "social posts", "20 … per month for 6 months"),
        ("Lead a solicitation for a photographer", "solicitation for a photographer", None),
        ("Stills library (approx. 80 images)", "Stills library", "approx. 80 images"),
        ("A landing page", "landing page", None),
    ],
)
def test_reads_an_item_of_the_scope(item: str, name: str, volume: str | None) -> None:
    assert _counted("# Brief", "## Scope of work", f"- {item}") == [(name, volume)]


def test_a_gathering_name_keeps_its_parts() -> None:
    text = "- Develop a suite of promotional materials (flyers, fact sheets)."
    assert _counted("# Brief", "## Scope", text) == [
        ("promotional materials (flyers, fact sheets)", "a suite of")
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "We need 3 static banners and two 15 second videos.",
            [("static banners", "3"), ("15 second videos", "two")],
        ),
        ("Nous avons besoin de 10 fiches produit.", [("fiches produit", "10")]),
        ("Wir brauchen etwa 500 Flyer und zwei Roll-ups.", [("Flyer", "etwa 500"), ("Roll-ups", "zwei")]),
        ("Necesitamos un spot de televisión de 30 segundos.", [("spot de televisión de 30 segundos", "un")]),
        ("Precisamos de 20 posts para Instagram.", [("posts para Instagram", "20")]),
        ("Cerchiamo un'agenzia per realizzare 4 video animati.", [("video animati", "4")]),
        ("我们希望拍摄2支产品宣传片，并设计5款包装。", [("产品宣传片", "2支"), ("包装", "5款")]),
        ("ロゴを募集しています。", [("ロゴ", None)]),
        (
            "Acme wants 3 banners and a landing page, plus a bunch of Instagram stories (maybe 10-15?).",
            [("banners", "3"), ("landing page", None), ("Instagram stories", "maybe 10-15")],
        ),
        ("A couple of posters for the stores would be great.", [("posters for the stores", "A couple of")]),
        (
            "Wir bräuchten zwei Erklärvideos (je ca. 90 Sekunden) und ein Dutzend LinkedIn-Posts.",
            [("Erklärvideos (je ca. 90 Sekunden)", "zwei"), ("LinkedIn-Posts", "ein Dutzend")],
        ),
        ("نحتاج إلى 5 فيديوهات قصيرة للمنتج الجديد", [("فيديوهات قصيرة للمنتج", "5")]),
    ],
)
def test_reads_a_sentence_that_asks(sentence: str, expected: list[tuple[str, str | None]]) -> None:
    assert _counted(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "We will provide the logo, 20 photos and a brochure.",
        "Our existing website has 3 videos.",
        "The town reserves the right to publish documents on a website.",
        "You need experience in video production and website content.",
        "The video should be as neutral as possible.",
    ],
)
def test_what_exists_or_is_no_thing_to_be_made_is_left_alone(sentence: str) -> None:
    assert _found(sentence) == ()


def test_one_item_is_one_thing_unless_it_enumerates() -> None:
    items = ("- Ein Werbefilm (30 Sekunden) sowie drei Schnittfassungen à 6 Sekunden",
             "- Newsletter-Vorlage für das CRM", "- Produktfotografie für etwa 40 Artikel")  # fmt: skip
    assert _counted("# Ausschreibung", "## Leistungsumfang", *items) == [
        ("Werbefilm (30 Sekunden)", "Ein"),
        ("Schnittfassungen à 6 Sekunden", "drei"),
        ("Newsletter-Vorlage für das CRM", None),
        ("Produktfotografie", "etwa 40 Artikel"),
    ]


def test_each_toolbox_is_one() -> None:
    lines = ("Toolbox A (lead markets): hero film, KV", "Toolbox B: KV adaptation, 5 social assets")
    assert [name for name, _ in _counted("# Launch", "## Deliverables", *lines)] == list(lines)
    assert [name for name, _ in _counted("# Launch", "## Deliverables", "- Toolbox A/B/C")] == [
        "Toolbox A",
        "Toolbox B",
        "Toolbox C",
    ]


def test_a_form_run_together_is_read_label_by_label() -> None:
    text = "Client: Fernhill. Mandatories: Logo, web address. Deliverables: 1 x 30s TVC, 2 x 6s bumpers. Timing: May."
    assert _counted(text) == [("30s TVC", "1 x"), ("6s bumpers", "2 x")]


def test_raw_data_lists_nothing() -> None:
    assert _found('{ "brief": "We need 3 videos.", "channels": ["display"], "days": 30 }') == ()


def test_a_plan_or_report_counts_only_behind_a_verb_that_makes_it() -> None:
    scope = ("# RFP", "## Scope of work")
    made = _found(*scope, "- Develop a media relations plan")
    assert [one.name for one in made] == ["media relations plan"]
    assert _found(*scope, "- The team follows its project plan in monthly meetings") == ()


def test_the_bidders_own_papers_are_no_deliverables() -> None:
    parts = ("# Brief", "## Scope", "- Pitch deck", "- A cost estimate", "- A film", "## Please submit",
             "- Three case studies", "- CVs", "- A one-page brochure of your agency")  # fmt: skip
    assert [one.name for one in _found(*parts)] == ["film"]


def test_a_thing_named_twice_is_one_and_keeps_the_volume_with_its_quote() -> None:
    only = _found("# Brief", "## Background", "You will produce a number of case studies.", "## Scope",
                  "- Create case studies about residents.")[0]  # fmt: skip
    assert (only.name, only.volume_estimate) == ("case studies about residents", "a number of")
    assert only.counted_in is not None
    assert fold(only.volume_quote) in only.counted_in.text


def test_every_quote_stands_in_its_passage() -> None:
    found = _found("# Brief", "## Scope", "- 3  short\u00a0films", "We need several posters for the fair.",
                   table(["Asset", "Qty"], ["GIF", "4"]))  # fmt: skip
    assert len(found) == 3
    assert all(fold(one.quote) in one.passage.text for one in found)


def test_no_name_is_a_whole_sentence() -> None:
    text = "The brochure is the heart of the campaign and we will need it in many versions, as the team has said often."
    assert all(len(one.name.split()) < 12 for one in _found("# Brief", "## Deliverables", f"- {text}", text))


def test_kinds_and_demand_follow_the_noun_and_its_description() -> None:
    found = {one.name: (one.category, one.complexity_hint) for one in _found(
        "# Brief", "## Deliverables", "- 2 hero films", "- 5 static banners", "- Explainer video", "- Sampling wagon")}  # fmt: skip
    assert found["hero films"] == ("video", "high")
    assert found["static banners"] == ("display", "low")
    assert found["Explainer video"] == ("motion", "high")
    assert found["Sampling wagon"] == ("other", "medium")
