"""The quantity in the name of a thing: `12 social posts`, `library (80 images)`, `海报10张`."""

import re
from functools import cache

from core.rules.assets import Noun, nouns_in
from core.rules.deliverable import EDGE, SPACELESS_TEXT, WORD
from core.rules.lexicon import alternatives, data, terms_in
from core.rules.phrases import phrase_around
from core.rules.volumes import Volume, extent_after, is_undecided, volume_after, volume_before, volume_in

_SEPARATED = re.compile(r"\s?(?:[:：(（]|\s[-–—])\s?([^:：()（）]{1,50})[)）]?$")


def split_volume(name: str, languages: tuple[str, ...]) -> tuple[str, str | None]:
    """A name without the quantity at its beginning or end, and that quantity."""
    spaceless = _counted_at_end(languages).search(name)
    if spaceless and spaceless.start() and SPACELESS_TEXT.search(name):
        return name[: spaceless.start()], spaceless[0].strip()
    for noun in nouns_in(name, languages):
        start, end = phrase_around(name, noun, languages)
        covered = covered_by(name, noun, end, languages)
        if covered and noun.start == start == 0 and covered.start > end and not noun.extent:
            return name[:end], name[covered.start : covered.end]
        if covered and noun.extent and not name[covered.end :].strip(EDGE + "()（）程度"):
            return name[: cut_before(name, covered, noun)], name[covered.start : covered.end]
        before = volume_before(name, start, languages)
        often = volume_after(name, end, languages)
        if not before and often and not name[:start] and name[end:].strip() == name[often.start : often.end]:
            return name[:end], name[often.start : often.end]
        if not before or name[: before.start].strip(EDGE + "()"):
            continue
        after = volume_after(name, end, languages)
        if after and not name[after.end :].strip(EDGE + "()") and name[end : after.start].isspace():
            return name[
                start:end
            ], f"{name[before.start : before.end].strip()} … {name[after.start : after.end]}"
        if is_undecided(name[end:], languages):
            return name[start:end], f"{name[before.start : before.end].strip()} … {name[end:].strip()}"
        return name[start:], name[before.start : before.end].strip()
    separated = _SEPARATED.search(name) or re.search(r"\s[x×]\s?(\d{1,4})$", name)
    volume = volume_in(separated[1], languages) if separated else None
    if separated and volume and len(WORD.findall(separated[1])) <= 5 and volume.start <= 2:
        return name[: separated.start()], separated[1].strip()
    return name, None


@cache
def _counted_at_end(languages: tuple[str, ...]) -> re.Pattern[str]:
    """A number with its counter behind a name, as spaceless scripts put it: `海报10张`."""
    counters = alternatives(terms_in(data("volumes")["counters"], languages))
    lasting = r"[(（,，、\s]*(?:为期|期間)?\d{1,2}\s?(?:か月|ヶ月|カ月|个月)[間间]?[)）]?"
    often = r"[×xX約约全各計]|毎?月|每[月周]|週"
    return re.compile(rf"\s?[(（]?(?:{often})?\d{{1,5}}\s?{counters}[)）]?(?:{lasting})?$")


def covered_by(text: str, noun: Noun, end: int, languages: tuple[str, ...]) -> Volume | None:
    """What a thing covers; of one that is counted only what stands in brackets: `library (80 images)`."""
    if noun.extent:
        return extent_after(text, noun.end, languages)
    if not re.match(r"\s?[(（]", text[end : end + 2]):
        return None
    found = extent_after(text, end, languages)
    return None if found and volume_in(text[found.start : found.end], languages) is None else found


def cut_before(name: str, covered: Volume, noun: Noun) -> int:
    """Where a name ends before the words that say what it covers: before `für etwa 40 Artikel`."""
    between = name[noun.end : covered.start]
    leading = re.search(r"(?:[,:(（]|\s[-–—]|\s\w{1,8})\s?$", between)
    return noun.end + (leading.start() if leading else len(between))
