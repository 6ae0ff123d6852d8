"""A record to be filled in by hand: what is given, what is still needed, and every other field as a comment."""

from __future__ import annotations

from dataclasses import dataclass, field
from textwrap import wrap
from typing import TYPE_CHECKING, Any

from govdata.codes import NAMESPACE
from govdata.model.schema import ENTRY, schema
from govdata.yamltext import dump

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["SCHEMA", "Skeleton"]

#: Where the published schema of what people type is found.
SCHEMA = f"{NAMESPACE}schemas/v1/entry.schema.json"
_WIDTH = 80
# Written by programs, not by people; and the body, which stands below the front matter.
_NOT_OFFERED = frozenset({"provenance", "body"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Skeleton:
    """A record of which only `values` are known. `schema` is the path or URL at which editors find what it may hold."""

    values: dict[str, Any] = field(default_factory=dict)
    schema: str = SCHEMA

    def markdown(self) -> str:
        """As YAML front matter, with room for the body below."""
        return f"---\n{self.yaml()}---\n\n"

    def yaml(self) -> str:
        """As YAML with the modeline of editors: fields in the order of the model, those that are needed first."""
        described = schema(ENTRY)
        fields = {name: about for name, about in described["properties"].items() if name not in _NOT_OFFERED}
        needed = [name for name in fields if name in described["required"]]
        lines = [f"# yaml-language-server: $schema={self.schema}", "# What a record needs:"]
        lines += [line for name in needed for line in self._needed(name, fields[name])]
        lines += ["", "# What it may have. Take off the `# ` of what you fill in, and delete the rest."]
        lines += [line for name in fields if name not in needed for line in self._offered(name, fields[name])]
        return "\n".join(lines) + "\n"

    def _needed(self, name: str, about: dict[str, Any]) -> Iterator[str]:
        if name in self.values:
            yield from _dumped(name, self.values[name])
        else:
            yield f"{name}:  # {about['description']} As in `{name}: {_inline(about['examples'][0])}`"

    def _offered(self, name: str, about: dict[str, Any]) -> Iterator[str]:
        yield ""
        if name in self.values:
            yield from _dumped(name, self.values[name])
            return
        codes = [code for code in about.get("enum", ()) if code]
        described = about["description"] + (f" One of: {', '.join(codes)}." if codes else "")
        yield from wrap(described, _WIDTH, initial_indent="## ", subsequent_indent="## ", break_on_hyphens=False)
        yield from (f"# {line}" for line in _dumped(name, about["examples"][0]))


def _inline(value: Any) -> str:  # noqa: ANN401  # plain data
    if isinstance(value, dict):
        return f"{{{', '.join(f'{key}: {one}' for key, one in value.items())}}}"
    return str(value)


def _dumped(name: str, value: Any) -> list[str]:  # noqa: ANN401  # plain data
    return dump({name: value}).splitlines()
