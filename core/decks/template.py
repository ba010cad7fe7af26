"""Our own template, made from the grid and a tenant's branding: five layouts on one master."""

import io
from functools import lru_cache
from typing import Any

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]
from pptx import Presentation
from pptx.oxml import parse_xml

from core.decks import grid
from core.decks.grid import Box, Made, emu
from core.packs.colours import INK, PAPER, QUIET, brand, ink_on, legible
from core.packs.pack import Branding
from core.packs.text import line

_NAMES = {
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "p": "http://schemas.openxmlformats.org/presentationml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}
_SPACES = " ".join(f'xmlns:{prefix}="{address}"' for prefix, address in _NAMES.items())


@lru_cache(maxsize=8)
def own_template(branding: Branding) -> bytes:
    """The template's file."""
    deck: Any = Presentation()
    deck.slide_width, deck.slide_height = emu(grid.WIDTH), emu(grid.HEIGHT)
    master = deck.slide_master
    for layout in list(master.slide_layouts)[len(grid.LAYOUTS) :]:
        master.slide_layouts.remove(layout)
    _paint_theme(master, branding)
    _dress_master(master, branding)
    for layout, made in zip(master.slide_layouts, grid.LAYOUTS, strict=True):
        _dress_layout(layout, made, branding)
    written = io.BytesIO()
    deck.save(written)
    return written.getvalue()


def accents(branding: Branding) -> list[str]:
    """Colours of bars, beginning with the branding's own."""
    own = legible(brand(branding.colour))
    return [own, _mixed(own, 0.55), "7A8797", _mixed("7A8797", 0.5), "B08D3C", _mixed("B08D3C", 0.5)]


def tint(branding: Branding) -> str:
    """Behind figures that stand out."""
    return _mixed(legible(brand(branding.colour)), 0.9)


def _mixed(colour: str, white: float) -> str:
    """A colour with so much white in it."""
    return bytes(round(channel + (255 - channel) * white) for channel in bytes.fromhex(colour)).hex().upper()


def _paint_theme(master: Any, branding: Branding) -> None:
    """Sets colours and fonts of the theme, which the library keeps as bytes."""
    part = next(one.target_part for one in master.part.rels.values() if one.reltype.endswith("/theme"))
    tree = etree.fromstring(part.blob)
    own = accents(branding)
    colours = {"dk1": INK, "lt1": PAPER, "dk2": own[0], "lt2": tint(branding)}
    colours |= {f"accent{place}": colour for place, colour in enumerate(own, start=1)}
    colours |= {"hlink": own[0], "folHlink": QUIET}
    for name, colour in colours.items():
        (held,) = tree.xpath(f"//a:clrScheme/a:{name}", namespaces=_NAMES)
        held.clear()
        etree.SubElement(held, f"{{{_NAMES['a']}}}srgbClr", val=colour)
    for font in tree.xpath("//a:fontScheme//a:latin | //a:fontScheme//a:cs", namespaces=_NAMES):
        font.set("typeface", grid.FONT)
    for scheme in tree.xpath("//a:clrScheme | //a:fontScheme", namespaces=_NAMES):
        scheme.set("name", "Proposal")
    tree.set("name", "Proposal")
    part._blob = etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)


def _dress_master(master: Any, branding: Branding) -> None:
    tree = master.shapes._spTree
    for shape in list(master.placeholders):
        tree.remove(shape._element)
    for shape in (
        _placeholder(2, 0, "title", grid.TITLE, "Title", anchor="ctr"),
        _placeholder(3, 1, "body", grid.BODY, "Text"),
        *_feet(branding, 4),
    ):
        tree.append(shape)
    styles = master._element.find(f"{{{_NAMES['p']}}}txStyles")
    styles.getparent().replace(styles, parse_xml(_STYLES))


def _dress_layout(layout: Any, made: Made, branding: Branding) -> None:
    layout.name = made.name
    layout._element.attrib.pop("type", None)  # the kind that the library's file had in this place
    tree = layout.shapes._spTree
    for shape in list(layout.shapes):
        tree.remove(shape._element)
    fills = [_cover_fill(branding)] if made.cover else [_rectangle(90, grid.BAR, "accent1", "Bar")]
    for shape in fills:
        tree.append(shape)
    for place, (index, kind, box) in enumerate(made.placeholders, start=2):
        tree.append(_shaped(place, index, kind, box, branding))
    if made.cover:
        tree.append(_rectangle(91, grid.COVER_RULE, "bg1", "Rule", ink_on(legible(brand(branding.colour)))))
    else:
        for shape in _feet(branding, 40):
            tree.append(shape)


def _cover_fill(branding: Branding) -> Any:
    return _rectangle(90, Box(0, 0, grid.WIDTH, grid.HEIGHT), "accent1", "Ground")


def _shaped(id: int, index: int, kind: str, box: Box, branding: Branding) -> Any:
    if kind in ("ctrTitle", "subTitle"):
        ink = ink_on(legible(brand(branding.colour)))
        anchor = "b" if kind == "ctrTitle" else "t"
        size = grid.COVER_SIZES[0] if kind == "ctrTitle" else grid.LINE_SIZES[0]
        return _placeholder(id, index, kind, box, kind, anchor=anchor, ink=ink, plain=True, size=size)
    if index == grid.FIGURES:
        return _placeholder(id, index, kind, box, "Figures", anchor="ctr", fill="lt2", plain=True, size=24)
    return _placeholder(
        id,
        index,
        kind,
        box,
        {"title": "Title", "body": "Text"}.get(kind, "Picture"),
        anchor="ctr" if kind == "title" else "t",
    )


def _feet(branding: Branding, id: int) -> list[Any]:
    """The agency's name and the number of the slide."""
    agency = line(branding.agency)
    foot = _placeholder(
        id, 11, "ftr", grid.FOOT, "Foot", anchor="ctr", plain=True, size=10, said=agency, ink=QUIET
    )
    number = _placeholder(
        id + 1, 12, "sldNum", grid.NUMBER, "Number", anchor="ctr", plain=True, size=10, ink=QUIET
    )
    return [foot, number]


def _placeholder(
    id: int,
    index: int,
    kind: str,
    box: Box,
    name: str,
    *,
    anchor: str = "t",
    fill: str = "",
    ink: str = "",
    plain: bool = False,
    size: int = 0,
    said: str = "",
) -> Any:
    """A placeholder; `plain` takes the bullets away."""
    filled = f'<a:solidFill><a:schemeClr val="{_SCHEME.get(fill, fill)}"/></a:solidFill>' if fill else ""
    coloured = f'<a:solidFill><a:srgbClr val="{ink}"/></a:solidFill>' if ink else ""
    sized = f' sz="{size * 100}"' if size else ""
    first = '<a:pPr marL="0" indent="0"><a:buNone/>' if plain else ""
    style = (
        f'<a:lvl1pPr marL="0" indent="0"{" algn=" + chr(34) + "r" + chr(34) if kind == "sldNum" else ""}>'
        f"<a:buNone/><a:defRPr{sized}>{coloured}</a:defRPr></a:lvl1pPr>"
        if first
        else ""
    )
    inset = emu(grid.INSET)
    field = (
        '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr/><a:t>‹#›</a:t></a:fld>'
    )
    text = field if kind == "sldNum" else "<a:r><a:rPr/><a:t/></a:r>"
    shape = parse_xml(
        f'<p:sp {_SPACES}><p:nvSpPr><p:cNvPr id="{id}" name="{name}"/>'
        '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
        f'<p:nvPr><p:ph type="{kind}" idx="{index}"/></p:nvPr></p:nvSpPr>'
        f"<p:spPr>{_frame(box)}{filled}</p:spPr>"
        f'<p:txBody><a:bodyPr lIns="{inset}" tIns="{inset}" rIns="{inset}" bIns="{inset}" anchor="{anchor}">'
        f"<a:noAutofit/></a:bodyPr><a:lstStyle>{style}</a:lstStyle><a:p>{text}</a:p></p:txBody></p:sp>"
    )
    if said:
        next(shape.iter(f"{{{_NAMES['a']}}}t")).text = said
    return shape


_SCHEME = {"lt2": "bg2"}


def _rectangle(id: int, box: Box, colour: str, name: str, exact: str = "") -> Any:
    """A filled box behind the text."""
    fill = f'<a:srgbClr val="{exact}"/>' if exact else f'<a:schemeClr val="{colour}"/>'
    return parse_xml(
        f'<p:sp {_SPACES}><p:nvSpPr><p:cNvPr id="{id}" name="{name}"/><p:cNvSpPr/>'
        '<p:nvPr userDrawn="1"/></p:nvSpPr>'
        f'<p:spPr>{_frame(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        f"<a:solidFill>{fill}</a:solidFill><a:ln><a:noFill/></a:ln></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p/></p:txBody></p:sp>"
    )


def _frame(box: Box) -> str:
    return (
        f'<a:xfrm><a:off x="{emu(box.left)}" y="{emu(box.top)}"/>'
        f'<a:ext cx="{emu(box.width)}" cy="{emu(box.height)}"/></a:xfrm>'
    )


_COLOURED = '<a:schemeClr val="{}"/>'
_LEVEL = (
    f'<a:lvl1pPr marL="{emu(grid.INDENT)}" indent="-{emu(grid.INDENT)}" algn="l">'
    f"""<a:spcBef><a:spcPts val="0"/></a:spcBef><a:buClr>{_COLOURED.format("accent1")}</a:buClr>"""
    f"""<a:buFont typeface="{grid.FONT}"/><a:buChar char="•"/><a:defRPr sz="2000">"""
    f"""<a:solidFill>{_COLOURED.format("tx1")}</a:solidFill>"""
    '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr>'
)
_STYLES = (
    f'<p:txStyles {_SPACES}><p:titleStyle><a:lvl1pPr algn="l"><a:buNone/>'
    '<a:defRPr sz="3000" b="1"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill>'
    '<a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/></a:defRPr>'
    "</a:lvl1pPr></p:titleStyle>"
    f"<p:bodyStyle>{_LEVEL}</p:bodyStyle><p:otherStyle/></p:txStyles>"
)
