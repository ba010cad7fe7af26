"""The service times of a brief, in its own words and languages."""

import pytest

from core.rules.turnaround import Event, stated_for, stated_times


@pytest.mark.parametrize(
    ("sentence", "event", "days"),
    [
        ("First versions are delivered within 3 working days.", Event.VERSION, 3),
        ("Turnaround: 48 hours for statics.", Event.VERSION, 2),
        ("Delivery of the first draft in two weeks", Event.VERSION, 10),
        ("Amends are turned round in 24-48 hours.", Event.AMENDS, 2),
        ("Two rounds of revisions, each within one day.", Event.AMENDS, 1),
        ("The agency acknowledges briefs within 12 hours.", Event.ANSWER, 1),
        ("Lieferung der ersten Version innerhalb von 5 Werktagen.", Event.VERSION, 5),
        ("Korrekturen innerhalb von drei Tagen.", Event.AMENDS, 3),
        ("Livraison sous 48 heures.", Event.VERSION, 2),
        ("Las modificaciones se entregan en 2 días hábiles.", Event.AMENDS, 2),
        ("Consegna entro quattro giorni lavorativi.", Event.VERSION, 4),
        ("Entrega em até 3 dias úteis.", Event.VERSION, 3),
        ("初稿は3営業日以内に納品。", Event.VERSION, 3),
        ("初稿在5个工作日内交付。", Event.VERSION, 5),
        ("التسليم خلال 4 أيام عمل.", Event.VERSION, 4),
    ],
)
def test_a_service_time_is_read_with_what_it_is_for(sentence: str, event: Event, days: int) -> None:
    (found,) = stated_times([sentence])
    assert (found.event, found.days, found.quote) == (event, days, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Payment within 30 days of the invoice.",
        "Client feedback is given within 2 days.",
        "Increase reach by 20 % within 6 months.",
        "The campaign runs for 12 weeks.",
        "Delivered within 900 days.",
        "As fast as you can.",
        "",
    ],
)
def test_times_that_bind_somebody_else_or_none_are_left_out(sentence: str) -> None:
    assert stated_times([sentence]) == ()


def test_a_time_for_one_kind_of_work_goes_before_one_for_any() -> None:
    times = stated_times(["Delivered within 8 days.", "Banners are delivered within 2 days."])
    for_static = stated_for("static", Event.VERSION, times)
    for_motion = stated_for("motion", Event.VERSION, times)
    assert for_static
    assert for_motion
    assert (for_static.days, for_motion.days) == (2, 8)
    assert stated_for("static", Event.AMENDS, times) is None
