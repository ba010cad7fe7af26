"""The ids of a pack, as both files keep them beside their content."""

from openpyxl.packaging.custom import CustomPropertyList, StringProperty

from core.packs.marks import PROPERTIES, Marked
from core.packs.pack import Pack


def ids(pack: Pack) -> dict[Marked, str]:
    """What the pack's marks hold."""
    return {
        Marked.PACK: pack.id,
        Marked.OPPORTUNITY: str(pack.opportunity),
        Marked.VERSION: str(pack.version),
    }


def custom(pack: Pack) -> CustomPropertyList:
    """The custom properties of either file: a workbook's and a document's are the same XML."""
    properties = CustomPropertyList()
    for kind, id in ids(pack).items():
        properties.append(StringProperty(name=PROPERTIES[kind], value=id))
    return properties
