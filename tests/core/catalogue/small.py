"""A catalogue of two families, small enough to see through, as files and as edits of them."""

from collections.abc import Mapping

FILES: Mapping[str, str] = {
    "routes.csv": (
        "code,service,family,name,complexity,kind,covers,excludes\n"
        'A-1-S,Video,Film,"Film, simple",simple,master,One film.,Not included: music.\n'
        'A-1-M,Video,Film,"Film, medium",medium,master,One longer film.,Not included: music.\n'
        'B-1-S,Video,Cut-down,"Cut-down, simple",simple,adapt,One cut.,Not included: filming.\n'
    ),
    "hours.csv": (
        "code,model_type,Producer,Editor\n"
        "A-1-S,current_oplus,10,20.25\n"
        "A-1-S,traditional,10,22\n"
        "A-1-M,current_oplus,20,40\n"
        "A-1-M,traditional,20,44\n"
        "B-1-S,current_oplus,,2.5\n"
        "B-1-S,traditional,,3\n"
    ),
    "roles.csv": "role,discipline,programme\nProducer,Film,yes\nEditor,Motion,no\n",
    "rates.csv": (
        "role,region,currency,hourly_rate\n"
        "Producer,United Kingdom,GBP,85.50\n"
        "Editor,United Kingdom,GBP,72\n"
        "Producer,India,INR,2300\n"
        "Editor,India,INR,1950\n"
    ),
    "synonyms.csv": "family,synonym\nFilm,launch film\nFilm,TVC\nCut-down,short edit\n",
}


def with_edit(file: str, old: str, new: str) -> dict[str, bytes]:
    """The files with one text in one of them replaced, which must occur there once."""
    assert FILES[file].count(old) == 1
    return encoded({**FILES, file: FILES[file].replace(old, new)})


def encoded(texts: Mapping[str, str]) -> dict[str, bytes]:
    return {name: text.encode() for name, text in texts.items()}
