"""The stages' prompts: Markdown beside the stages, with `$placeholders` for what code and data know."""

from importlib.resources import files
from string import Template


def load_prompt(name: str, **values: object) -> str:
    """The prompt `core/prompts/<name>.md` with its placeholders filled in.

    Raises:
        FileNotFoundError: there is no such prompt.
        ValueError: a placeholder has no value, a value no placeholder, or a `$` is neither (write `$$`).
    """
    return fill_prompt((files("core") / "prompts" / f"{name}.md").read_text("utf-8"), values)


def fill_prompt(text: str, values: dict[str, object]) -> str:
    """The text with its placeholders filled in; what is put in is not searched for placeholders again."""
    template = Template(text)
    if not template.is_valid():
        raise ValueError("a $ in the prompt starts no placeholder; write $$ for the sign itself")
    named = set(template.get_identifiers())
    if odd := sorted(named ^ values.keys()):
        raise ValueError(f"placeholders and values differ: {', '.join(odd)}")
    return template.substitute(values)
