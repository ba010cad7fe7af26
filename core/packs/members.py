"""The members of a workbook's file, written anew with what openpyxl offers no way to write."""

import io
from collections.abc import Callable, Mapping
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl.packaging.extended import ExtendedProperties
from openpyxl.xml.constants import ARC_APP
from openpyxl.xml.functions import tostring


def rewritten(data: bytes, changes: Mapping[str, Callable[[bytes], bytes]] | None = None) -> bytes:
    """The file without the name of the library that wrote it, and with these changes to its members."""
    changed = {ARC_APP: _application, **(changes or {})}
    out = io.BytesIO()
    with ZipFile(io.BytesIO(data)) as written, ZipFile(out, "w", ZIP_DEFLATED) as kept:
        for member in written.infolist():
            content = written.read(member)
            change = changed.get(member.filename)
            kept.writestr(member, change(content) if change else content, ZIP_DEFLATED)
    return out.getvalue()


def _application(_: bytes) -> Any:
    properties = ExtendedProperties()
    properties.Application, properties.AppVersion = "Microsoft Excel", None
    return tostring(properties.to_tree())
