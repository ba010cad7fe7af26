import pytest

from core.files.text import decode, is_text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_decodes_unicode(encoding: str):
    assert decode("Größe: خطة".encode(encoding)) == "Größe: خطة"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("これは新しいロゴの募集要項です。締め切りは二月七日です。", "shift_jis"),
        ("Для кампании нужны баннеры и видеоролики.", "cp1251"),
    ],
)
def test_guesses_older_encodings(text: str, encoding: str):
    assert decode(text.encode(encoding)) == text


def test_tells_binary_from_text():
    assert is_text("Prix à négocier".encode("latin-1"))
    assert not is_text(b"text\x00with zero")
    assert not is_text(bytes(range(32)) * 10)
