from core.brief import Kind, Segment
from core.files.labels import with_labels


def kinds(*segments: Segment) -> list[tuple[Kind, str | None]]:
    return [(segment.kind, segment.place.heading) for segment in with_labels(segments)]


def test_a_short_line_above_a_list_is_its_heading():
    label, item = Segment(Kind.PARAGRAPH, "Deliverables:"), Segment(Kind.ITEM, "Film")
    after = Segment(Kind.PARAGRAPH, "Thanks")
    assert kinds(label, item, item, after) == [
        (Kind.HEADING, None),
        (Kind.ITEM, "Deliverables:"),
        (Kind.ITEM, "Deliverables:"),
        (Kind.PARAGRAPH, None),
    ]


def test_a_sentence_above_a_list_stays_a_sentence():
    sentence = Segment(Kind.PARAGRAPH, "Please send us all of the following documents by Friday at noon:")
    assert kinds(sentence, Segment(Kind.ITEM, "Film"))[0] == (Kind.PARAGRAPH, None)
