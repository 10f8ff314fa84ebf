"""A PDF file as numbered objects, written compactly: ISO 32000-1, 7.5.7 and 7.5.8.

Libraries make an object of theirs for every structure element, of which a large matrix has a
hundred thousand; here they stay text until they are written.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Mapping, Sequence
from itertools import accumulate, chain

_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_PER_STREAM = 200
_LEVEL = 4
"""Of compression: a large file grows by a tenth and is made in four fifths of the time."""
_PLACES = [place.to_bytes(2, "big") for place in range(_PER_STREAM)]
_FREE, _DIRECT, _PACKED = bytes(7), b"\x01", b"\x02"


class PdfFile:
    """Objects of a PDF file; the same objects make the same bytes."""

    def __init__(self) -> None:
        self._small = [""]
        self._streams: dict[int, bytes] = {}

    def reserve(self, count: int = 1) -> int:
        """The first of ``count`` new object numbers."""
        first = len(self._small)
        self._small += [""] * count
        return first

    def put(self, number: int, text: str) -> None:
        """Set object ``number`` to ``text`` in PDF syntax."""
        self._small[number] = text

    def add(self, text: str) -> int:
        """A new object; returns its number."""
        self._small.append(text)
        return len(self._small) - 1

    def put_stream(
        self, number: int, data: bytes, entries: str = "", *, readable: bool = False
    ) -> None:
        """Set object ``number`` to a stream with further dictionary ``entries``."""
        packed = "" if readable else "/Filter/FlateDecode"
        data = data if readable else zlib.compress(data, _LEVEL)
        head = f"{number} 0 obj\n<<{packed}{entries}/Length {len(data)}>>stream\n"
        # Two bytes end the line, so that none of the data can be taken for a part of it.
        self._streams[number] = b"%b%b\r\nendstream\nendobj\n" % (head.encode("ascii"), data)

    def add_stream(self, data: bytes, entries: str = "", *, readable: bool = False) -> int:
        """A new stream; returns its number."""
        number = self.reserve()
        self.put_stream(number, data, entries, readable=readable)
        return number

    def to_bytes(self, root: int, info: int) -> bytes:
        """The file, with the numbers of its catalogue and of its information."""
        places = self._pack()
        parts = [_HEADER]
        offset = len(_HEADER)
        for number, stream in self._streams.items():
            places[number] = _DIRECT + offset.to_bytes(4, "big") + b"\0\0"
            parts.append(stream)
            offset += len(stream)
        own = self.reserve()
        places[own] = _DIRECT + offset.to_bytes(4, "big") + b"\0\0"
        before = b"".join(parts)
        end = b"startxref\n%d\n%%%%EOF\n" % offset
        return before + self._cross_references(own, places, root, info, before) + end

    def _pack(self) -> dict[int, bytes]:
        """Put the small objects into object streams; returns their places by number."""
        numbers = [number for number, text in enumerate(self._small) if text]
        places: dict[int, bytes] = {}
        for start in range(0, len(numbers), _PER_STREAM):
            some = numbers[start : start + _PER_STREAM]
            stream = self._object_stream(some).to_bytes(4, "big")
            places.update(zip(some, map((_PACKED + stream).__add__, _PLACES), strict=False))
        return places

    def _object_stream(self, numbers: Sequence[int]) -> int:
        texts = [self._small[number] for number in numbers]
        lengths = map((1).__add__, map(len, texts))
        offsets = accumulate(lengths, initial=0)
        pairs = zip(numbers, offsets, strict=False)
        index = " ".join(map(str, chain.from_iterable(pairs)))
        data = "\n".join([index, *texts]).encode("ascii")
        entries = f"/Type/ObjStm/N {len(texts)}/First {len(index) + 1}"
        return self.add_stream(data, entries)

    def _cross_references(
        self, own: int, places: Mapping[int, bytes], root: int, info: int, before: bytes
    ) -> bytes:
        """The cross-reference stream; the identity of the file is a digest of all before it."""
        size = len(self._small)
        table = b"".join([places.get(number, _FREE) for number in range(size)])
        identity = hashlib.md5(before, usedforsecurity=False).hexdigest()
        self.put_stream(
            own,
            table,
            f"/Type/XRef/Size {size}/W[1 4 2]/Root {root} 0 R/Info {info} 0 R"
            f"/ID[<{identity}><{identity}>]",
        )
        return self._streams.pop(own)


def pdf_text(text: str) -> str:
    """``text`` as a PDF string object."""
    return f"<feff{text.encode('utf-16-be', 'replace').hex()}>"
