"""Whether JSON-LD uses schema.org as its vocabulary says: types, properties, and what each of them takes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import orjson

from govdata.conformance.schemaorg.documents import pieces, sources
from govdata.conformance.schemaorg.judge import Judge
from govdata.finding import Finding
from govdata.vocab.jsonld import CONTEXT_IRI, context

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from govdata.conformance.schemaorg.documents import Piece
    from govdata.conformance.schemaorg.judge import Found
    from govdata.conformance.schemaorg.vocabulary import Vocabulary
    from govdata.source import Source

__all__ = ["Checker"]

_CONTEXT = "GD782"
_FILE_NAME = re.compile(r"[\w-][\w.-]*")


class Checker:
    """Checks files by a vocabulary, and counts them: `files`, and the `documents` in them."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._judge = Judge(vocabulary)
        self.files = self.documents = 0

    def check(self, paths: Iterable[Path]) -> Iterator[Finding]:
        """What is wrong with the JSON-LD of files, and of all files of folders.

        Raises UsageError for a path that is not there.
        """
        for source, named in sources(paths):
            before = self.documents
            self._judge.beside(_Beside(source))
            self._judge.told.clear()
            for piece in pieces(source, named=named):
                if isinstance(piece, Finding):
                    yield piece
                else:
                    self.documents += 1
                    # What a folder holds under a context of others is none of schema.org's business.
                    yield from (one for one in self.judged(piece) if named or one.code != _CONTEXT)
            self.files += named or self.documents > before

    def judged(self, piece: Piece) -> Iterator[Finding]:
        """What is wrong with one document: a sound one is only read quickly, a faulty one once more with its places."""
        if self._is_sound(piece.content):
            return
        read = piece.parsed()
        if isinstance(read, Finding):
            yield read
            return
        lines, parsed = read
        found = [] if parsed.data is None else self._judge.document(parsed.data)
        yield from sorted(piece.findings(lines, parsed, self._once(found)))

    def _once(self, found: list[Found]) -> Iterator[Found]:
        """What was found, but that a term is pending only where a file has it first."""
        for one in found:
            if one.name not in self._judge.told:
                yield one
            if one.name:
                self._judge.told.add(one.name)

    def _is_sound(self, content: bytes) -> bool:
        """Whether there is nothing to say, not even that a key is repeated: then there are more keys than are held."""
        try:
            value = orjson.loads(content)
        except orjson.JSONDecodeError:
            return False
        return self._judge.is_sound(value, content.count(b'":'))


class _Beside:
    """The contexts that a document may name and that are at hand: our own, and those of files beside it."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._held: dict[str, Any] = {CONTEXT_IRI: context()}

    def __call__(self, address: str) -> Any:  # noqa: ANN401  # any JSON value
        """The context at an address as it is written; None where it is not at hand."""
        if address not in self._held:
            self._held[address] = self._read(address) if _FILE_NAME.fullmatch(address) else None
        return self._held[address]

    def _read(self, name: str) -> Any:  # noqa: ANN401
        try:
            document = orjson.loads(self._source.sibling(name).read())
        except (OSError, orjson.JSONDecodeError):
            return None
        return document.get("@context") if isinstance(document, dict) else None
