"""The facts of AI tools: the sample, and what keeps a tool off a list."""

from dataclasses import replace
from typing import Any

import pytest

from core.agency.lists import ListErrors, fingerprint, read
from core.agency.tools import Tool, flaws, helped_steps, name_of, sample_tools
from core.messages import say
from core.rules.delivery_steps import Approach, media, steps

PENCIL = Tool("Pencil", "statics", ("motion",), ("social_statics",), ("static",))
WRITTEN = """# A comment.

[[tool]]
name = "Pencil"
does = "statics"
not_for = ["motion"]
steps = ["social_statics"]
media = ["static"]

[[tool]]
name = "Linguo"
does = "translation"
not_for = []
steps = [
    "localisation",
]
media = ["static", "print"]
simple = true
"""


def written(text: str) -> tuple[Tool, ...]:
    return read("tools.toml", text, "tool", Tool, name_of, flaws)


def test_the_sample_names_its_tools_in_order() -> None:
    names = ["Pencil", "Creative-X", "Semblance", "OMG", "Google Vids", "Synthesia"]
    assert [tool.name for tool in sample_tools()] == names


def test_a_list_is_read_as_it_is_written() -> None:
    linguo = Tool("Linguo", "translation", (), ("localisation",), ("static", "print"), simple=True)
    assert written(WRITTEN) == (PENCIL, linguo)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"social_statics"', '"sorcery"', "tools.toml, line 7: There is no “sorcery”"),
        ('steps = [\n    "localisation",\n]', "steps = []", "line 14: Nothing is chosen"),
        ('"print"', '"smell"', "line 17: There is no “smell”. Choose from: motion, static"),
        ('"Linguo"', '"  pencil "', "line 10: “  pencil ” is on the list already"),
        ('"Linguo"', '""', "line 11: This must not be empty"),
        ('"translation"', f'"{"x" * 301}"', "line 12: The text has 301 characters; 300 are the most"),
        ('does = "statics"\n', "", "line 3: “does” is missing or not of its kind"),
        ("simple = true", 'simple = "perhaps"', "line 18: “simple” is missing or not of its kind"),
        ("simple = true", "magic = true", "line 18: “magic” is none of the fields name, does"),
        ('name = "Linguo"', "name = Linguo", "cannot be read as TOML"),
    ],
    ids=[
        "step",
        "no-step",
        "medium",
        "twice",
        "nameless",
        "long",
        "missing",
        "kind",
        "stray",
        "syntax",
    ],
)
def test_what_is_wrong_is_named_by_file_and_line(old: str, new: str, said: str) -> None:
    assert WRITTEN.count(old) == 1
    with pytest.raises(ListErrors) as refusal:
        written(WRITTEN.replace(old, new))
    assert said in str(refusal.value)


def test_everything_that_is_wrong_is_said_at_once() -> None:
    with pytest.raises(ListErrors) as refusal:
        written(WRITTEN.replace('"social_statics"', '"sorcery"').replace('"print"', '"smell"'))
    assert len(refusal.value.found) == 2


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"name": "\u200b"}, "name"),
        ({"name": "x" * 81}, "name"),
        ({"does": ""}, "does"),
        ({"not_for": ("",)}, "not_for"),
        ({"steps": ()}, "steps"),
        ({"steps": ("approvals",)}, "steps"),
        ({"media": ("static", "smell")}, "media"),
    ],
    ids=["unseen", "long", "purposeless", "blank-limit", "no-step", "peoples-step", "medium"],
)
def test_a_tool_must_say_what_it_is_and_where_it_works(facts: dict[str, Any], field: str) -> None:
    found = list(flaws(replace(PENCIL, **facts)))
    assert [flaw.field for flaw in found] == [field]
    assert say(found[0].what)


def test_no_tool_works_in_a_step_that_is_peoples() -> None:
    manual = {step.key for step in steps() if step.most is Approach.MANUAL}
    assert manual
    assert not manual & set(helped_steps())


def test_things_are_made_as_a_few_media() -> None:
    assert set(media()) == {"static", "motion", "print", "photography", "interactive"}


def test_the_fingerprint_is_of_the_facts_and_not_of_their_order() -> None:
    tools = sample_tools()
    assert fingerprint(tools) == fingerprint(tools[::-1])
    assert fingerprint(tools) != fingerprint(tools[1:])
    changed = replace(tools[0], not_for=("print",))
    assert fingerprint((changed, *tools[1:])) != fingerprint(tools)
