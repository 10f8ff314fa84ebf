"""Power cuts: which states of a disk a program can leave behind, and making them.

What was not brought to the disk with fsync may be lost, kept or half there.  Names in a folder
keep their order, data does not: the rules of ext4 and its like.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.torture.calls import OPENING, Call, written

TORN = "torn"
Kept = Mapping[int, bool | str]
"""Operations that arrived, by number; :data:`TORN` where only half of it did."""
_NAMES = ("create", "rename", "unlink", "link", "mkdir")
_HARMLESS = ("close", "fchmod", "chmod", "fchmodat")


@dataclass(frozen=True)
class Operation:
    """What a disk was asked to do: ``file`` is the number of a file, names are relative."""

    kind: str
    file: int = 0
    name: str = ""
    new_name: str = ""
    at: int = 0
    data: bytes = b""


class Disk:
    """What stands in a folder, with the operations that a program asks for.

    Parameters
    ----------
    folder : Path
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        files = sorted(path for path in folder.rglob("*") if path.is_file())
        self._before = {number: path.read_bytes() for number, path in enumerate(files, 1)}
        self._names = {self._relative(str(path)): n for n, path in enumerate(files, 1)}
        self.operations: list[Operation] = []

    def _relative(self, path: str) -> str:
        return str(Path(path).relative_to(self._folder))

    def record(self, found: Sequence[Call]) -> None:
        """Note what the calls of a program ask the disk for.

        Raises
        ------
        ValueError
            For a call that is not understood: nothing could be said about it.
        """
        files = dict(self._names)
        sizes = defaultdict(int, {number: len(data) for number, data in self._before.items()})
        places: dict[tuple[str, str], int | None] = {}
        for call in found:
            name = self._relative(call.paths[0])
            if call.name in OPENING:
                self._open(call, name, files, sizes, places)
            elif call.name in ("fsync", "fdatasync"):
                is_file = name in files
                kind = "fsync" if is_file else "fsync folder"
                self._note(kind, file=files.get(name, 0))
            elif call.name in ("write", "pwrite64"):
                self._write(call, files[name], sizes, places)
            elif call.name == "ftruncate":
                sizes[files[name]] = int(call.arguments.rsplit(",", 1)[1])
                self._note("truncate", file=files[name], at=sizes[files[name]])
            elif call.name.startswith(("rename", "link")):
                self._rename(call, files)
            elif call.name.startswith("unlink"):
                files.pop(self._relative(call.paths[-1]), None)
                self._note("unlink", name=self._relative(call.paths[-1]))
            elif call.name.startswith("mkdir"):
                self._note("mkdir", name=self._relative(call.paths[-1]))
            elif call.name not in _HARMLESS:
                raise ValueError(f"cannot replay {call.name}")

    def _note(self, kind: str, **fields: object) -> None:
        self.operations.append(Operation(kind, **fields))  # type: ignore[arg-type]

    def _open(
        self,
        call: Call,
        name: str,
        files: dict[str, int],
        sizes: defaultdict[int, int],
        places: dict[tuple[str, str], int | None],
    ) -> None:
        if name not in files:
            files[name] = len(sizes) + 1
            sizes[files[name]] = 0
            self._note("create", file=files[name], name=name)
        elif "O_TRUNC" in call.arguments:
            sizes[files[name]] = 0
            self._note("truncate", file=files[name])
        places[call.handle] = None if "O_APPEND" in call.arguments else 0

    def _write(
        self,
        call: Call,
        file: int,
        sizes: defaultdict[int, int],
        places: dict[tuple[str, str], int | None],
    ) -> None:
        data = written(call)
        place = places[call.handle]
        at = sizes[file] if place is None else place
        if call.name == "pwrite64":
            at = int(call.arguments.rsplit(",", 1)[1])
        elif place is not None:
            places[call.handle] = at + len(data)
        sizes[file] = max(sizes[file], at + len(data))
        self._note("write", file=file, at=at, data=data)

    def _rename(self, call: Call, files: dict[str, int]) -> None:
        old, new = map(self._relative, call.paths[-2:])
        kind = "link" if call.name.startswith("link") else "rename"
        self._note(kind, name=old, new_name=new)
        files[new] = files[old] if kind == "link" else files.pop(old)

    def states(self, count: int, samples: int, dice: random.Random) -> Iterator[Kept]:
        """What may be on the disk when the power fails after the first ``count`` operations."""
        first = self.operations[:count]
        names = [i for i, one in enumerate(first) if one.kind in _NAMES]
        data = [i for i, one in enumerate(first) if one.kind in ("write", "truncate")]
        safe_names = [i for i in names if _name_is_safe(first, i)]
        last = max(safe_names, default=-1)
        safe = {i for i in names if i <= last}
        safe |= {i for i in data if _is_synced(first, i)}
        open_names = [i for i in names if i not in safe]
        open_data = [i for i in data if i not in safe]
        yield dict.fromkeys(safe, True)
        if not open_names and not open_data:
            return
        yield dict.fromkeys([*safe, *open_names, *open_data], True)
        yield dict.fromkeys([*safe, *open_names], True)  # the file without its bytes
        yield dict.fromkeys([*safe, *open_data], True)
        for _ in range(samples):
            some = open_names[: dice.randint(0, len(open_names))]
            halves = {i: dice.choice((True, True, TORN)) for i in open_data if dice.random() < 0.5}
            yield {**dict.fromkeys([*safe, *some], True), **halves}

    def put(self, kept: Kept, folder: Path) -> None:
        """Fill the empty ``folder`` with what the disk holds when only ``kept`` arrived."""
        names = dict(self._names)
        data = defaultdict(bytearray, {n: bytearray(one) for n, one in self._before.items()})
        for number in sorted(kept):
            _replay(self.operations[number], names, data, torn=kept[number] == TORN)
            if self.operations[number].kind == "mkdir":
                (folder / self.operations[number].name).mkdir(parents=True, exist_ok=True)
        for name, file in names.items():
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data[file])


def _is_synced(operations: Sequence[Operation], place: int) -> bool:
    file = operations[place].file
    return any(one.kind == "fsync" and one.file == file for one in operations[place:])


def _name_is_safe(operations: Sequence[Operation], place: int) -> bool:
    # A file's fsync brings the name of a new file to the disk as well: ext4, XFS, NTFS.
    if operations[place].kind == "create" and _is_synced(operations, place):
        return True
    return any(one.kind == "fsync folder" for one in operations[place:])


def _replay(
    operation: Operation, names: dict[str, int], data: dict[int, bytearray], *, torn: bool
) -> None:
    content = data[operation.file]
    if operation.kind == "create":
        names[operation.name] = operation.file
    elif operation.kind == "write":
        new = operation.data[: len(operation.data) // 2] if torn else operation.data
        content.extend(bytes(max(0, operation.at - len(content))))
        content[operation.at : operation.at + len(new)] = new
    elif operation.kind == "truncate":
        del content[operation.at :]
        content.extend(bytes(operation.at - len(content)))
    elif operation.kind == "rename" and operation.name in names:
        names[operation.new_name] = names.pop(operation.name)
    elif operation.kind == "link" and operation.name in names:
        names[operation.new_name] = names[operation.name]
    elif operation.kind == "unlink":
        names.pop(operation.name, None)
