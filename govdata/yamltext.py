"""Writing YAML that reads back equal under YAML 1.2's core schema, as people would type it."""

from __future__ import annotations

import re
from typing import Any

__all__ = ["dump"]

# Plain scalars that YAML 1.2's core schema (section 10.3.2) takes for something else than text, and PyYAML would not
# quote.
_NOT_TEXT = re.compile(
    r"(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"
    r"|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))?"
)


def dump(data: dict[str, Any]) -> str:
    """The data as a YAML document, keys in their order, texts of several lines as literal blocks."""
    import yaml  # noqa: PLC0415  # only where YAML is written

    class Dumper(yaml.SafeDumper):
        def ignore_aliases(self, data: object) -> bool:
            del data
            return True

        def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: FBT002  # PyYAML's own signature
            del indentless  # lists stand indented under their key
            super().increase_indent(flow, False)  # noqa: FBT003

    def text(dumper: yaml.SafeDumper, value: str) -> yaml.ScalarNode:
        style = "|" if "\n" in value else '"' if _NOT_TEXT.fullmatch(value) else None
        return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)

    Dumper.add_representer(str, text)
    return str(yaml.dump(data, Dumper=Dumper, allow_unicode=True, sort_keys=False, width=float("inf")))
