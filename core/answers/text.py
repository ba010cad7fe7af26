"""Pasted text to entries: by quoted questions, by their words, by their numbers; never by guessing."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from babel import Locale
from rapidfuzz import fuzz

from core.answers.known import ALIKE
from core.answers.labels import after, number_before, words_of
from core.answers.returned import Offered, Returned, Row, Sent
from core.brief import Place
from core.files.text import clean_line

WRAPPED = 8
"""Lines over which a mail program wraps a question, at most."""
_TELLING = 12
"""Letters from which a text repeats a question."""
_BREAK = re.compile(r"\r\n|[\n\r\x0b\u2028]")
_QUOTED = re.compile(r"^(?:[>|] ?)+")
_LABELLED = re.compile(
    r"\s*(?:re:?\s+|zu\s+|ad\s+|on\s+)?(?:question|query|frage|pregunta|q)\s*[.#:]?\s*(\d{1,4})\b"
    r"\s*[:.)\]–—-]*\s*",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"\s*(?:re:?\s+)?[(\[#]?(\d{1,4})\s*[.:)\]](?!\d)[-–—]?\s*", re.IGNORECASE)
_ASKED = re.compile(r"\s*(?:question|q|frage|pregunta)\s*[:：]\s*(?=\S)", re.IGNORECASE)
_ANSWERED = re.compile(
    r"\s*(?:answer|response|reply|a|ans|antwort|réponse|respuesta)\s*[:：]\s*", re.IGNORECASE
)
_CLOSES = (
    r"\s*(?:--|(?:(?:kind|best|warm|many)\s+)*(?:regards|wishes|thanks)|thanks(?: again| so much)?|thank you"
    r"(?: very much)?|cheers|sincerely|yours(?: \w+)?|all the best|best|mit freundlichen grüßen|viele grüße"
    r"|beste grüße|cordialement|bien à vous|saludos|un saludo|cordiali saluti"
    r"|met vriendelijke groet)\s*"
)
_CLOSING = re.compile(rf"{_CLOSES}[,.!]*\s*", re.IGNORECASE)
_SIGNED = re.compile(rf"{_CLOSES}[,.!–—-]+\s*(?P<name>[^\W\d_][^\d_,:;?!()]{{1,40}})", re.IGNORECASE)
_PARTICLES = frozenset(
    {"al", "bin", "da", "de", "del", "den", "der", "di", "la", "le", "van", "von", "y", "zu"}
)
"""Words of a name that begin with a small letter."""
_NAMED = 4
"""Words of a name under a mail, at most."""
_ORDINAL = ("cs", "da", "de", "et", "fi", "hr", "is", "nb", "sk", "sl")
"""Languages that write a day with a dot: `1. Dezember`."""
_GREETING = re.compile(
    r"\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|liebe[rs]?|sehr geehrte[rs]?|bonjour"
    r"|hola|ciao|beste|buenos días)\b[^.?]{0,60}[,!.:]?\s*",
    re.IGNORECASE,
)
_SENT_FROM = re.compile(r"\s*(?:sent from my |get outlook for |von meinem )", re.IGNORECASE)


def split(text: str, sent: Sequence[Sent], file: str = "") -> Returned:
    """The answers in a pasted mail or text file, each with the question it points to; the rest is loose."""
    splitter = _Splitter(sent, file)
    lines = [clean_line(line) for line in _BREAK.split(text)]
    at = 0
    while at < len(lines):
        taken = splitter.wrapped(lines[at : at + WRAPPED])
        splitter.read(" ".join([lines[at], *map(_unquoted, lines[at + 1 : at + taken])]), at + 1)
        at += taken
    return splitter.returned()


def _unquoted(line: str) -> str:
    return _QUOTED.sub("", line)


@dataclass(slots=True)
class _Stretch:
    """Lines that belong together."""

    start: int
    number: int | None = None
    question: str = ""
    lines: list[str] = field(default_factory=list[str])
    quoted: bool = False
    """Whether the question stands in quoted lines, which may go on."""
    answered: bool = False
    """Whether the answer has begun."""

    @property
    def text(self) -> str:
        return "\n".join(self.lines).strip()


class _Splitter:
    """Reads line by line; each line starts an entry, goes on with one, or is loose."""

    def __init__(self, sent: Sequence[Sent], file: str) -> None:
        self.file = file
        self.numbers = {one.number: one for one in sent}
        self.worded = {words_of(one.question): one for one in sent}
        self.entries = list[_Stretch]()
        self.loose = list[_Stretch]()
        self.open: _Stretch | None = None
        self.closed = False
        """Whether the signature has begun."""
        self.labelled = False
        """Whether questions are pointed to as `Q2`: then bare numbers are those of lists."""

    def wrapped(self, lines: Sequence[str]) -> int:
        """How many lines from here are one question; 1 where they are none."""
        words = list(map(words_of, map(_unquoted, lines)))
        joined = (count for count in range(2, len(lines) + 1) if " ".join(words[:count]) in self.worded)
        return next(joined, 1) if words[0] else 1

    def read(self, line: str, at: int) -> None:
        bare = _unquoted(line)
        quoted = bare != line
        if self._begins(bare, quoted, at):
            self.closed = False
        elif quoted:
            self._quote(bare, at)
        elif self.closed or _closes(line):
            self.closed = True
            self._loose(line, at)
        elif self.open and (answer := _ANSWERED.match(line)) and not self.open.text:
            self.open.lines.append(line[answer.end() :])
            self.open.answered = True
        elif self.open and not (_GREETING.fullmatch(line) and not self.open.text):
            self.open.lines.append(line)
        else:
            self._loose(line, at)

    def _begins(self, line: str, quoted: bool, at: int) -> bool:
        """Starts an entry if a line points to a question."""
        if one := self.worded.get(words_of(line)):
            self._start(_Stretch(at, number_before(line), one.question, quoted=quoted))
            return True
        if label := _LABELLED.match(line):
            self.labelled = True
            return self._begin(int(label[1]), line[label.end() :], quoted, at)
        if label := _NUMBERED.match(line):
            return self._counts(int(label[1]), line[label.end() :]) and self._begin(
                int(label[1]), line[label.end() :], quoted, at
            )
        label = _ASKED.match(line)
        if label or (quoted and line.endswith(("?", "？"))):
            self._start(_Stretch(at, None, line[label.end() if label else 0 :], quoted=quoted))
            return True
        return False

    def _counts(self, number: int, rest: str) -> bool:
        """Whether a bare number is a question's and not that of a list within an answer."""
        one = self.numbers.get(number)
        if one is None or self.labelled or _names_month(rest):
            return False
        if len(rest) > _TELLING and fuzz.partial_ratio(words_of(one.question), words_of(rest)) >= ALIKE:
            return True
        last = next((entry.number for entry in reversed(self.entries) if entry.text), None)
        asked = self.entries[-2:]
        if len(asked) == 2 and all(entry.quoted and not entry.text for entry in asked):
            return True  # the questions were quoted one after the other, and now come the answers
        listed = self.open is not None and (self.open.quoted or self.open.number is None)
        return not listed and (last is None or number > last)

    def _begin(self, number: int, rest: str, quoted: bool, at: int) -> bool:
        """Starts the entry of a number; what follows on the line is the question, the answer, or both."""
        sent = self.numbers.get(number)
        if sent is None and self.numbers:
            return False
        question, answer = _divided(rest, sent.question if sent else "", quoted)
        self._start(_Stretch(at, number, question, [answer] if answer else [], quoted))
        return True

    def _quote(self, line: str, at: int) -> None:
        """Takes a quoted line: it goes on with a quoted question, or repeats something of the mail before."""
        if self.open and self.open.quoted and not self.open.text:
            self.open.question = f"{self.open.question} {line}".strip()
            return
        self.open = None
        self._loose(line, at)

    def _start(self, stretch: _Stretch) -> None:
        self.entries.append(stretch)
        self.open = stretch

    def _loose(self, line: str, at: int) -> None:
        last = self.loose[-1] if self.loose else None
        if not line.strip():
            if last:
                last.answered = True  # a blank line ends a loose stretch
        elif last and not last.answered and last.start + len(last.lines) == at:
            last.lines.append(line)
        else:
            self.loose.append(_Stretch(at, lines=[line]))

    def returned(self) -> Returned:
        rows = tuple(
            Row(_place(one), number=one.number, question=one.question, answer=one.text, file=self.file)
            for one in self.entries
        )
        loose = tuple(Offered(one.text, _place(one), self.file) for one in self.loose)
        return Returned(rows, loose=loose)


def _closes(line: str) -> bool:
    """Whether a line begins the signature: a closing formula, with a name behind it or alone."""
    if _CLOSING.fullmatch(line) or _SENT_FROM.match(line):
        return True
    signed = _SIGNED.fullmatch(line)
    name = signed["name"].split() if signed else []
    return 0 < len(name) <= _NAMED and all(word[0].isupper() or word in _PARTICLES for word in name)


def _names_month(rest: str) -> bool:
    """Whether what follows a number and a dot makes a date of them, in a language that writes dates so."""
    word = re.match(r"[^\W\d_]+(?![\w-])", rest)
    return word is not None and word[0].casefold() in _months()


@cache
def _months() -> frozenset[str]:
    """The names of months that stand behind a day with a dot, without those that are English too."""
    dotted = frozenset(name for language in _ORDINAL for name in _months_of(language))
    return dotted.difference(_months_of("en"))


def _months_of(language: str) -> Iterator[str]:
    return (name.casefold() for name in Locale.parse(language).months["format"]["wide"].values())


def _divided(rest: str, question: str, quoted: bool) -> tuple[str, str]:
    """What follows a number: the question as far as it repeats it, then the answer."""
    if quoted:
        return rest, ""
    words, asked = words_of(rest), words_of(question)
    if asked and words.startswith(asked):
        tail = after(rest, asked)
        found = _ANSWERED.match(tail)
        return question, tail[found.end() :] if found else tail
    if asked and fuzz.ratio(words, asked) >= ALIKE:
        return rest, ""
    return "", rest


def _place(stretch: _Stretch) -> Place:
    return Place(part=f"line {stretch.start}")
