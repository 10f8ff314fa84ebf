"""Frozen data classes that are made in a tenth of the time.

``dataclasses.dataclass`` writes six methods for each frozen class and compiles them when the module
is imported: half a millisecond a class, and a start of the program needs a hundred of them.  Here a
method is written and compiled when it is called for the first time.  Everything else about the
classes is as there, and so it is for type checkers.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

__all__ = ["dataclass"]

Fields = tuple[dataclasses.Field[Any], ...]
_MISSING = dataclasses.MISSING

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(cls=None, /, *, frozen=False, slots=False):
        """Make a data class of the class below, as :func:`dataclasses.dataclass` does.

        Parameters
        ----------
        frozen : bool
            Its objects are values: they cannot be changed, are compared and hashed by their
            fields.  Only such classes are made quickly, and only without ``__post_init__``.
        slots : bool
        """

        def make(cls):
            if frozen and not hasattr(cls, "__post_init__"):
                return _value_class(cls, slots=slots)
            return dataclasses.dataclass(frozen=frozen, slots=slots)(cls)

        return make if cls is None else make(cls)


def _value_class(cls: type, *, slots: bool) -> Any:
    plain = dataclasses.dataclass(init=False, repr=False, eq=False, slots=slots)
    made: Any = plain(cls)
    own = dataclasses.fields(made)
    if any(field.kw_only or not field.init for field in own):
        raise TypeError(f"{cls.__name__}: every field must be given by its place")
    methods = {name: _at_first_call(made, name, own) for name in ("__init__", "__repr__", "__eq__")}
    methods["__setattr__"] = _refusing(made, own, "assign to")
    methods["__delattr__"] = _refusing(made, own, "delete")
    if slots:
        methods["__getstate__"], methods["__setstate__"] = _state(own)
    for name, method in methods.items():
        if name not in vars(cls):
            setattr(made, name, method)
    if vars(cls).get("__hash__") is None:  # Python itself puts None beside an __eq__
        made.__hash__ = _at_first_call(made, "__hash__", own)
    return made


def _at_first_call(cls: Any, name: str, fields: Fields) -> Callable[..., Any]:
    """Takes the place of a method until it is called."""

    def method(*args: Any, **named: Any) -> Any:
        compiled = _compiled(cls, name, fields)
        setattr(cls, name, compiled)
        return compiled(*args, **named)

    method.__name__, method.__qualname__ = name, f"{cls.__qualname__}.{name}"
    return method


def _compiled(cls: Any, name: str, fields: Fields) -> Callable[..., Any]:
    around: dict[str, Any] = {}
    source = _WRITERS[name](cls, fields, around)
    exec(source, around)  # noqa: S102 - made of the names of the fields, as in the library
    method: Callable[..., Any] = around[name]
    method.__qualname__, method.__module__ = f"{cls.__qualname__}.{name}", cls.__module__
    return method


def _init_source(cls: Any, fields: Fields, around: dict[str, Any]) -> str:
    """The constructor: it sets each field through its slot, in half the time of ``setattr``."""
    around.update(_missing=_MISSING, _set=object.__setattr__)
    parameters, lines = ["self"], []
    for field in fields:
        name = value = parameter = field.name
        if field.default_factory is not _MISSING:
            around[f"_make_{name}"] = field.default_factory
            parameter = f"{name}=_missing"
            value = f"_make_{name}() if {name} is _missing else {name}"
        elif field.default is not _MISSING:
            around[f"_default_{name}"] = field.default
            parameter = f"{name}=_default_{name}"
        parameters.append(parameter)
        slot = getattr(getattr(cls, name, None), "__set__", None)
        if slot is None:
            lines.append(f" _set(self, {name!r}, {value})")
        else:
            around[f"_set_{name}"] = slot
            lines.append(f" _set_{name}(self, {value})")
    return f"def __init__({', '.join(parameters)}):\n" + "\n".join(lines or [" pass"])


def _repr_source(_cls: Any, fields: Fields, _around: dict[str, Any]) -> str:
    shown = ", ".join(f"{field.name}={{self.{field.name}!r}}" for field in fields if field.repr)
    return f"def __repr__(self):\n return f'{{type(self).__qualname__}}({shown})'"


def _eq_source(_cls: Any, fields: Fields, _around: dict[str, Any]) -> str:
    return (
        "def __eq__(self, other):\n"
        " if other.__class__ is self.__class__:\n"
        f"  return self is other or {_tuple('self', fields)} == {_tuple('other', fields)}\n"
        " return NotImplemented"
    )


def _hash_source(_cls: Any, fields: Fields, _around: dict[str, Any]) -> str:
    return f"def __hash__(self):\n return hash({_tuple('self', fields)})"


_WRITERS: dict[str, Callable[[Any, Fields, dict[str, Any]], str]] = {
    "__init__": _init_source,
    "__repr__": _repr_source,
    "__eq__": _eq_source,
    "__hash__": _hash_source,
}


def _tuple(of: str, fields: Fields) -> str:
    return f"({''.join(f'{of}.{field.name},' for field in fields if field.compare)})"


def _refusing(cls: Any, fields: Fields, what: str) -> Callable[..., None]:
    """``__setattr__`` or ``__delattr__``; classes that inherit may have other attributes."""
    names = frozenset(field.name for field in fields)

    def refuse(self: Any, name: str, *value: Any) -> None:
        if type(self) is cls or name in names:
            raise dataclasses.FrozenInstanceError(f"cannot {what} field {name!r}")
        (object.__setattr__ if value else object.__delattr__)(self, name, *value)

    return refuse


def _state(fields: Fields) -> tuple[Callable[..., Any], Callable[..., None]]:
    """What copies and pickles of a class with slots need."""
    names = [field.name for field in fields]

    def get(self: Any) -> list[Any]:
        return [getattr(self, name) for name in names]

    def put(self: Any, state: list[Any]) -> None:
        for name, value in zip(names, state, strict=True):
            object.__setattr__(self, name, value)

    return get, put
