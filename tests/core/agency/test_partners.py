"""Who does what in the sample, and what keeps a partner off a list."""

import pytest

from core.agency.lists import ListErrors, read
from core.agency.partners import Partner, Source, capability_of, flaws, sample_core, sample_partners

WRITTEN = '[[partner]]\ncapability = "SEO"\npartner = "Jellyfish"\nsource = "brandtech_partner"\n'


def written(text: str) -> tuple[Partner, ...]:
    return read("partners.toml", text, "partner", Partner, capability_of, flaws)


def test_the_sample_names_partners_where_there_are_any() -> None:
    named = {one.capability: one.partner for one in sample_partners()}
    assert named["SEO"] == "Jellyfish"
    assert named["Performance media"] == "Brandtech media partners"
    assert named["Deep social strategy and community"] == "Gravity Road"
    assert {capability for capability, partner in named.items() if not partner} == {
        "Film production at scale",
        "Influencer and talent",
        "Long-tail localisation",
    }


def test_the_core_is_not_partnered() -> None:
    assert sample_core()
    assert not set(sample_core()) & {one.capability for one in sample_partners()}


def test_a_partner_is_read_as_it_is_written() -> None:
    assert written(WRITTEN) == (Partner("SEO", Source.BRANDTECH_PARTNER, "Jellyfish"),)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("brandtech_partner", "a_friend", "line 4: “source” is missing or not of its kind"),
        ('"SEO"', '" "', "line 2: This must not be empty"),
        ('"Jellyfish"', f'"{"x" * 81}"', "line 3: The text has 81 characters; 80 are the most"),
        ("", f"{WRITTEN}\n", "line 6: “SEO” is on the list already"),
    ],
    ids=["source", "capability", "partner", "twice"],
)
def test_what_is_wrong_is_named_by_line(old: str, new: str, said: str) -> None:
    with pytest.raises(ListErrors) as refusal:
        written(WRITTEN.replace(old, new, 1))
    assert said in str(refusal.value)
