"""Which steps a thing to be made takes."""

from tests.core.rules.deliveries import STATICS, asked, drafted, keys, tooling


def test_digital_screens_outdoors_are_not_print() -> None:
    assert "print_mastering" not in keys(drafted(asked("DOOH statics", "ooh")))


def test_cut_downs_alone_take_no_shoot_and_a_master_does() -> None:
    assert "film" not in keys(drafted(asked("6-second cut-downs of the launch film", "video")))
    both = drafted(asked("Launch film", "video", "one master, three cut-downs"))
    assert {"film", "cutdowns"} <= keys(both)
    assert tooling(both)["cutdowns"] == ("Semblance",)


def test_several_markets_call_for_localisation() -> None:
    assert "localisation" in keys(drafted(STATICS, markets=("Norway", "Sweden")))
    assert "localisation" not in keys(drafted(STATICS, markets=("Norway",)))
