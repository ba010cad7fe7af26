"""A number beside a known thing asks for it, unless the sentence speaks of something else."""

import pytest

from core.rules.deliverables import find_deliverables
from core.rules.sections import read_passages
from tests.doubles.written import Part, brief


def _counted(*parts: Part) -> list[tuple[str, str | None]]:
    found = find_deliverables(read_passages(brief(*parts)))
    return [(one.name, one.volume_estimate) for one in found]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("There will be 4 radio spots.", [("radio spots", "4")]),
        (
            "Two hero films, six cut-downs and 20 banners for the launch.",
            [("hero films", "Two"), ("cut-downs", "six"), ("banners", "20")],
        ),
        ("On top of that: 10 email templates.", [("email templates", "10")]),
        ("Then 30 banners for display.", [("banners for display", "30")]),
        ("Also 5 landing pages, one per market.", [("landing pages", "5")]),
        ("For TikTok, eight short videos would do.", [("short videos", "eight")]),
        ("Our wish list: 5 infographics, 2 explainer videos.", [("infographics", "5"), ("explainer videos", "2")]),
        ("I think 6 reels and 12 carousels would be right.", [("reels", "6"), ("carousels", "12")]),
        ("We imagine 3-4 podcast episodes.", [("podcast episodes", "3-4")]),
        ("Ideally two microsites.", [("microsites", "two")]),
        ("Volumes are 40 banners and 10 GIFs.", [("banners", "40"), ("GIFs", "10")]),
        ("In total that makes twenty-four LinkedIn posts.", [("LinkedIn posts", "twenty-four")]),
        ("Social: 20 statics, 10 stories.", [("statics", "20"), ("stories", "10")]),
        ("The retailers get 12 FSDUs and 30 wobblers.", [("FSDUs", "12"), ("wobblers", "30")]),
        ("Count on 15 illustrations.", [("illustrations", "15")]),
        ("The campaign comes to 3 billboards and no more than 18 posters.",
         [("billboards", "3"), ("posters", "no more than 18")]),
        ("Posters (20) and flyers (500).", [("Posters", "20"), ("flyers", "500")]),
        ("Last year we made 12 films; this year 14 films.", [("films", "14")]),
        ("That was fine, but now 16 banners.", [("banners", "16")]),
        ("We'd also like three cut-downs of the film.", [("cut-downs", "three")]),
        ("We’d also like three cut-downs.", [("cut-downs", "three")]),
        (
            "First of all one key visual, plus around 15 to 20 social statics per market.",
            [("key visual", "one"), ("social statics", "around 15 to 20 … per market")],
        ),
        ("Eighteen banner sets, no later than 5 May.", [("banner sets", "Eighteen")]),
        (
            "For Amazon we need twelve PDP image sets and A+ content for the four hero products.",
            [("PDP image sets", "twelve"), ("A+ content", "four hero products")],
        ),
        (
            "Retail will ask for posters and shelf talkers (volumes TBC).",
            [("posters", "volumes TBC"), ("shelf talkers", "volumes TBC")],
        ),
        ("Banners, posters and flyers (quantities to be confirmed).",
         [("Banners", "quantities to be confirmed"), ("posters", "quantities to be confirmed"),
          ("flyers", "quantities to be confirmed")]),
        ("2 tier A hero films, 5-7 tier B films.", [("tier A hero films", "2"), ("tier B films", "5-7")]),
        ("Dazu kommen 12 Banner und zwei Plakate für Berlin.", [("Banner", "12"), ("Plakate für Berlin", "zwei")]),
        ("Außerdem drei Erklärvideos für den Handel.", [("Erklärvideos für den Handel", "drei")]),
        ("Wir rechnen für den Markt mit 15 bis 20 Bannern.", [("Bannern", "15 bis 20")]),
        ("En plus de cela, trois vidéos et dix bannières pour les magasins.",
         [("vidéos", "trois"), ("bannières pour les magasins", "dix")]),
        ("Pour Amazon et les magasins, douze fiches produit.", [("fiches produit", "douze")]),
        ("Le dispositif comporte 4 affiches et 2 spots TV.", [("affiches", "4"), ("spots TV", "2")]),
    ],
)  # fmt: skip
def test_a_number_beside_a_thing_asks_for_it(sentence: str, expected: list[tuple[str, str | None]]) -> None:
    assert _counted(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Last year we made 12 films.",
        "No media buying please.",
        "In 2023 our agency delivered 40 banners for the spring push.",
        "Two films were shot in May.",
        "The 2 films from the spring launch performed well.",
        "Our 12 newsletters reach 40,000 readers.",
        "No banners and never 3 posters.",
        "This time without 20 banners.",
        "Your response comes in ten slides with 3 layouts.",
        "Bidders bring 5 copies of the bid and 2 brochures.",
        "The jury will see 4 films.",
        "Our team has 5 designers and 2 video editors.",
        "Three influencers work for us.",
        "The budget is 50,000 EUR for 3 months.",
        "We reach 200,000 followers with 30 posts per month.",
        "Our YouTube channel has 120 videos.",
        "The product page contains 12 images.",
        "80% of our posts are videos.",
        "Users watch 3 videos per session.",
        "We sell 40 books and 12 magazines.",
        "We receive 400 emails a day.",
        "If the campaign exceeds 2 posters the fee is adapted.",
        "A penalty is due per 3 banners in breach of clause 9.",
        "Section 4 posters are subject to the law.",
        "A 30-second film is 30 seconds long.",
        "Im letzten Jahr haben wir 12 Filme für den Handel gedreht.",
        "Unsere Website hat 40 Seiten und 12 Videos für den Handel.",
        "L'année dernière, nous avons produit 12 films pour les magasins.",
        "Pas de bannières, ni 3 vidéos pour les magasins.",
    ],
)
def test_a_number_of_something_else_asks_for_nothing(sentence: str) -> None:
    assert _counted(sentence) == []


def test_an_item_with_a_range_and_brackets_is_one_of_the_list() -> None:
    items = ("- one key visual", "- 15-20 social statics per market (Spain, Italy, Portugal)",
             "- press day in May", "- media is booked", "- ~30 banners")  # fmt: skip
    assert [name.split(" per ")[0] for name, _ in _counted("We launch a drink.", *items)] == [
        "key visual",
        "social statics",
        "banners",
    ]


def test_what_each_bundle_holds_is_counted_for_each() -> None:
    line = "Toolbox A/B/C with 10 banners each; 2 tier A hero films, 5-7 tier B films."
    assert _counted(line) == [
        ("Toolbox A: banners", "10 … each"),
        ("Toolbox B: banners", "10 … each"),
        ("Toolbox C: banners", "10 … each"),
        ("tier A hero films", "2"),
        ("tier B films", "5-7"),
    ]


def test_what_each_of_several_tiers_gets_is_told_apart() -> None:
    assert _counted("Tier 1 gets 3 films, Tier 2 gets 1 film.") == [
        ("Tier 1: films", "3"),
        ("Tier 2: film", "1"),
    ]


def test_what_only_divides_a_number_is_no_thing_of_its_own() -> None:
    line = "20 banners (10 statics, 10 GIFs), 4 posters A1."
    assert _counted(line) == [("banners (10 statics, 10 GIFs)", "20"), ("posters", "4")]


def test_a_number_that_is_open_still_is_kept_with_the_word_that_says_so() -> None:
    assert _counted("- 24 shelf talkers TBC") == [("shelf talkers", "24 … TBC")]


def test_what_bundles_hold_together_stands_beside_them() -> None:
    assert _counted("Toolbox A/B with 30 banners") == [
        ("Toolbox A", None),
        ("Toolbox B", None),
        ("banners", "30"),
    ]
