"""Bytes to text, and text as it may be stored."""

import re

_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff\u00ad\u200b]")
"""What PostgreSQL or JSON refuse, or what no reader sees."""
_BLANKS = re.compile(r"[^\S\n]+")
_BREAKS = re.compile(r" ?\n[ \n]*")
_SAMPLE = 100_000
"""Bytes an encoding is guessed from; more does not change the guess and takes seconds."""
_NEVER_WITHOUT_BOM = ["utf_16", "utf_16_le", "utf_16_be", "utf_32", "utf_32_le", "utf_32_be", "utf_7"]
"""Encodings that any few bytes can be taken for."""
_EVIDENCE = 6
"""Bytes beyond ASCII without which a guess is dice: a few accents are western far more often than not."""
_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)


def clean(text: str) -> str:
    """Text without characters that cannot be stored or seen, white space folded, line breaks kept."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0b", "\n")
    return _BREAKS.sub("\n", _BLANKS.sub(" ", _CONTROLS.sub("", text))).strip()


def clean_line(text: str) -> str:
    """Clean text on a single line."""
    return clean(text).replace("\n", " ")


def decode(data: bytes) -> str:
    """The text in `data`, in whatever encoding it most likely is."""
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return data.decode(encoding, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode(_guess(data[:_SAMPLE]), "replace")


def _guess(sample: bytes) -> str:
    if sum(byte > 127 for byte in sample) < _EVIDENCE:
        return "cp1252"
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_exclusion=_NEVER_WITHOUT_BOM).best()
    return best.encoding if best else "cp1252"


def is_text(data: bytes) -> bool:
    """Whether the bytes are text of some encoding rather than binary."""
    if data.startswith(tuple(bom for bom, _ in _BOMS)):
        return True
    sample = data[:_SAMPLE]
    controls = sum(sample.count(bytes([code])) for code in (*range(9), *range(14, 27), *range(28, 32), 127))
    return controls == 0 or (b"\x00" not in sample and controls / len(sample) < 0.005)
