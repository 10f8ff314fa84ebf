"""Plain text: which encoding, which separator, and the table inside.

Sources of the limits: the field limit of Python's ``csv`` module, the 16,384 columns of a
spreadsheet.  The encodings are those in which offices of Europe and Russia save text files.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from pathlib import Path

from raciplanner.errors import ImportFailed
from raciplanner.exchange.grid import MAX_ROWS, Grid, Notice, Source, Texts, cut, even

MAX_BYTES = 64 * 1024 * 1024
MAX_WIDTH = 16_384
DELIMITERS = ",;\t|"

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_FREQUENT = frozenset("оеаинтсрвлкмдпуяыьгзОЕАИНТСРВЛКМДПУЯГЗ")
_WRONG_CASE = re.compile(r"[а-яё][А-ЯЁ]")
_GUARD = re.compile(r"^'(?='*[=+\-@\t])")  # see writers_text.guarded
_DECLARED = re.compile(r'"?sep=(.)"?\n')


def decode(raw: bytes, path: Path) -> tuple[str, Notice | None]:
    """The text of a file, with a notice where its encoding had to be guessed.

    Raises
    ------
    ImportFailed
        ``not_text`` if the bytes are no text in any known encoding.
    """
    for bom, encoding in _BOMS:
        if raw.startswith(bom):
            try:
                return raw.decode(encoding), None
            except UnicodeDecodeError as error:
                raise ImportFailed("not_text", file=path) from error
    if b"\0" in raw:
        return _without_mark(raw, path), None
    try:
        return raw.decode("utf-8"), None
    except UnicodeDecodeError:
        encoding = guess_encoding(raw)
        return raw.decode(encoding), Notice("encoding_guessed", {"encoding": encoding})


def _without_mark(raw: bytes, path: Path) -> str:
    """UTF-16 without a byte order mark: line ends and separators have one zero byte each."""
    little = raw[1::2].count(0) >= raw[::2].count(0)
    try:
        text = raw.decode("utf-16-le" if little else "utf-16-be")
    except UnicodeDecodeError as error:
        raise ImportFailed("not_text", file=path) from error
    if "\0" in text or "\n" not in text:
        raise ImportFailed("not_text", file=path)
    return text


def guess_encoding(raw: bytes) -> str:
    """The one-byte encoding in which ``raw`` looks most like a language.

    >>> guess_encoding("Согласовать бюджет".encode("koi8-r"))
    'koi8-r'
    >>> guess_encoding("Définir l'architecture".encode("cp1252"))
    'cp1252'
    """
    sample = raw[:200_000]
    beside_ascii = len(re.findall(rb"[A-Za-z][\x80-\xff]|[\x80-\xff][A-Za-z]", sample))
    if 2 * beside_ascii >= len(re.findall(rb"[\x80-\xff]", sample)):
        return "cp1252" if _decodes(raw, "cp1252") else "latin-1"
    candidates = [name for name in ("cp1251", "cp866", "koi8-r") if _decodes(raw, name)]
    return max(candidates, key=lambda name: _likeness(sample.decode(name)))


def _decodes(raw: bytes, encoding: str) -> bool:
    try:
        raw.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _likeness(text: str) -> float:
    counts = Counter(text)
    frequent = sum(counts[letter] for letter in _FREQUENT)
    return frequent - 3 * len(_WRONG_CASE.findall(text))


def read_csv(text: str, path: Path, name: str = "") -> Source:
    """The table of a text with separators; ``name`` is the name the table gets.

    Raises
    ------
    ImportFailed
        ``too_wide`` for more columns than any spreadsheet has, ``field_too_long`` for a cell
        that no person wrote.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    declared = _DECLARED.match(text)
    delimiter = declared[1] if declared else find_delimiter(text)
    rows, lines, notices = _read(text, delimiter, path)
    if declared:
        rows, lines = rows[1:], lines[1:]
    width = max(map(len, rows), default=0)
    if width > MAX_WIDTH:
        raise ImportFailed("too_wide", file=path, columns=width, limit=MAX_WIDTH)
    kept, cut_off = cut(rows)
    texts = Texts()
    cells = even([[texts[_GUARD.sub("", cell)] for cell in row] for row in kept])
    grid = Grid(name or path.stem, 0, cells, lines=lines[: len(cells)])
    return Source(path, "csv", (grid,), notices=(*notices, *cut_off))


def find_delimiter(text: str) -> str:
    r"""The separator that cuts the first lines into the most even columns.

    >>> find_delimiter("a;b,c;d\\n1;2;3\\n")
    ';'
    """
    sample = "\n".join(text[:100_000].split("\n")[:60])
    return max(DELIMITERS, key=lambda delimiter: _evenness(sample, delimiter))


def _evenness(sample: str, delimiter: str) -> tuple[float, int]:
    widths = [len(row) for row in csv.reader(io.StringIO(sample), delimiter=delimiter) if row]
    counted = Counter(width for width in widths if width > 1)
    if not counted:
        return 0.0, 0
    width, times = counted.most_common(1)[0]
    return times / len(widths), width


Records = tuple[list[list[str]], list[int]]


def _read(text: str, delimiter: str, path: Path) -> tuple[list[list[str]], list[int], list[Notice]]:
    """Rows, the line where each starts, and what is wrong with the quotes.

    Strictly first, because only a strict reader tells that a quote is never closed; such a quote
    must not swallow the lines after it, so the text is then cut at separators alone.
    """
    rows: list[list[str]] = []
    lines = [1]
    try:
        _records(text, delimiter, (rows, lines), strict=True)
    except csv.Error as error:
        notice = Notice("open_quote", {"line": lines[-1]})
        if "unexpected end" in str(error):
            rows = [line.split(delimiter) for line in text.split("\n")[: MAX_ROWS + 1]]
            return rows, list(range(1, len(rows) + 1)), [notice]
        try:
            rows, lines = _records(text, delimiter, ([], [1]), strict=False)
        except csv.Error as too_long:
            limit = csv.field_size_limit()
            raise ImportFailed("field_too_long", file=path, limit=limit) from too_long
        return rows, lines, [notice]
    return rows, lines, []


def _records(text: str, delimiter: str, into: Records, *, strict: bool) -> Records:
    """Read rows ``into`` a list and, for each and the one to come, the line where it starts."""
    rows, lines = into
    reader = csv.reader(io.StringIO(text), delimiter=delimiter, strict=strict)
    for row in reader:
        rows.append(row)
        lines.append(reader.line_num + 1)
        if len(rows) > MAX_ROWS:
            break
    return into
