"""What was added to a PDF: does it fill in fields, and nothing else?

An addition lists the objects it replaces.  Those may be the fields themselves, as far as their
value and their look go, what a signature adds to the root of the file, and the metadata.  All
other objects have to be new; as nothing else was replaced, only the fields can lead to them.  So
there is no need to walk through the file, which for a large charter takes the best part of a
minute.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from pyhanko.pdf_utils.generic import ArrayObject, DictionaryObject, IndirectObject, StreamObject
from pyhanko.sign.diff_analysis import (
    DiffPolicy,
    DiffResult,
    ModificationLevel,
    SuspiciousModification,
)

if TYPE_CHECKING:
    from pyhanko.pdf_utils.reader import HistoricalResolver, PdfFileReader
    from pyhanko.sign.fields import FieldMDPSpec, MDPPerm

_OF_FIELD = frozenset(
    {"/V", "/AP", "/AS", "/F", "/Ff", "/DA", "/Q", "/Type", "/BS", "/MK", "/Border", "/M"}
)
"""Value and look; a look ends at the edges of its field, which are not among them."""
_OF_ROOT = frozenset(
    {"/AcroForm", "/Perms", "/Metadata", "/Extensions", "/Version", "/DSS", "/PageMode"}
)
"""Nothing of it changes the pages: ``/DSS`` has what proves a certificate, some programs note in
``/PageMode`` which pane was open.
"""
_OF_FORM = frozenset({"/SigFlags", "/DR", "/DA", "/Q", "/NeedAppearances"})


class FieldsOnly(DiffPolicy):
    """Accepts additions that fill in and sign fields which are there already."""

    def apply(
        self,
        old: HistoricalResolver,
        new: HistoricalResolver,
        field_mdp_spec: FieldMDPSpec | None = None,
        doc_mdp: MDPPerm | None = None,  # noqa: ARG002 - nothing more is ever allowed
    ) -> DiffResult:
        """Which fields differ; anything else raises."""
        changed = _Addition(old, new).changed_fields()
        for name in changed:
            if field_mdp_spec is not None and field_mdp_spec.is_locked(name):
                raise SuspiciousModification(f"the field {name} is locked")
        level = ModificationLevel.FORM_FILLING if changed else ModificationLevel.LTA_UPDATES
        return DiffResult(level, changed)

    def review_file(
        self,
        reader: PdfFileReader,
        base_revision: int | HistoricalResolver,
        field_mdp_spec: FieldMDPSpec | None = None,
        doc_mdp: MDPPerm | None = None,
    ) -> DiffResult | SuspiciousModification:
        """Compare every later state with the one of ``base_revision``."""
        first = base_revision if isinstance(base_revision, int) else base_revision.revision
        old = reader.get_historical_resolver(first)
        level, changed = ModificationLevel.NONE, set[str]()
        for revision in range(first + 1, reader.xrefs.total_revisions):
            new = reader.get_historical_resolver(revision)
            try:
                found = self.apply(old, new, field_mdp_spec, doc_mdp)
            except SuspiciousModification as error:
                return error
            level = max(level, found.modification_level)
            changed |= found.changed_form_fields
        return DiffResult(level, changed)


class _Addition:
    """The last addition of ``new``, seen from ``old``."""

    def __init__(self, old: HistoricalResolver, new: HistoricalResolver) -> None:
        self._old, self._new = old, new
        changes = new.reader.xrefs
        self._given = changes.explicit_refs_in_revision(new.revision)
        self._freed = changes.refs_freed_in_revision(new.revision)
        self._fields = {field.idnum: field for field in _fields(old)}

    def changed_fields(self) -> set[str]:
        """Names of the fields that differ.

        Raises
        ------
        SuspiciousModification
            If anything else does.
        """
        old, new = self._old, self._new
        if (old.root_ref.idnum, old.root_ref.generation) != (
            new.root_ref.idnum,
            new.root_ref.generation,
        ):
            raise SuspiciousModification("the file has another root")
        if any(not old.is_ref_unassignable(ref) for ref in self._freed):
            raise SuspiciousModification("objects were taken out")
        self._check_root()
        replaced = [ref for ref in self._given if self._is_old(ref)]
        return {name for ref in replaced for name in self._changed(ref)}

    def _is_old(self, ref: Any) -> bool:
        return not self._old.is_ref_unassignable(ref)

    def _changed(self, ref: Any) -> Iterator[str]:
        """The names of the fields that the replaced object ``ref`` belongs to."""
        before, after = self._old(ref), self._new(ref)
        if ref.idnum == self._old.root_ref.idnum or _same(before, after):
            return
        if ref.idnum in self._fields:
            self._check_field(before, after)
            yield str(before["/T"])
        elif self._is_metadata(ref):
            if not isinstance(after, StreamObject):
                raise SuspiciousModification("the metadata are none")
        elif self._is_info(ref):
            if type(after) is not DictionaryObject:
                raise SuspiciousModification("the information is none")
        else:
            yield self._field_with_look(ref, after)

    def _check_field(self, before: Any, after: Any) -> None:
        _require_same(before, after, _OF_FIELD)
        if before.get("/FT") != "/Sig":
            return
        if "/V" in before and not _same(before, after):
            raise SuspiciousModification("a field that was signed is another one")
        value = after.raw_get("/V") if "/V" in after else None
        if not (isinstance(value, IndirectObject) and self._is_new(value)):
            raise SuspiciousModification("the look of a signature without a new signature")

    def _is_new(self, value: IndirectObject) -> bool:
        return self._old.is_ref_unassignable(value.reference)

    def _field_with_look(self, ref: Any, after: Any) -> str:
        """The name of the field whose look was replaced in its place, as some programs do."""
        for field in self._fields.values():
            before = self._old(field.reference)
            looks = before["/AP"].raw_get("/N") if "/AP" in before else None
            if isinstance(looks, IndirectObject) and looks.idnum == ref.idnum:
                if not isinstance(after, StreamObject) or before.get("/FT") == "/Sig":
                    break
                return str(before["/T"])
        raise SuspiciousModification(f"object {ref.idnum} was replaced")

    def _is_metadata(self, ref: Any) -> bool:
        root = self._old.root
        value = root.raw_get("/Metadata") if "/Metadata" in root else None
        return isinstance(value, IndirectObject) and value.idnum == ref.idnum

    def _is_info(self, ref: Any) -> bool:
        trailer = self._old.trailer_view
        value = trailer.raw_get("/Info") if "/Info" in trailer else None
        return isinstance(value, IndirectObject) and value.idnum == ref.idnum

    def _check_root(self) -> None:
        before, after = self._old.root, self._new.root
        _require_same(before, after, _OF_ROOT)
        permissions = after.get("/Perms", {})
        if not set(permissions) <= {"/DocMDP"}:
            raise SuspiciousModification("permissions that a charter does not give")
        old_form, new_form = before.get("/AcroForm", {}), after.get("/AcroForm", {})
        if old_form or new_form:
            _require_same(old_form, new_form, _OF_FORM)


def _fields(revision: HistoricalResolver) -> Iterator[IndirectObject]:
    """The fields of a form; those of a charter have none below them."""
    form = revision.root.get("/AcroForm", {})
    for field in form.get("/Fields", ()) if isinstance(form, DictionaryObject) else ():
        if isinstance(field, IndirectObject):
            yield field


def _require_same(before: Any, after: Any, allowed: frozenset[str]) -> None:
    """Raise unless two dictionaries are the same but for some keys."""
    if type(before) is not DictionaryObject or type(after) is not DictionaryObject:
        raise SuspiciousModification("a dictionary became something else")
    keys = {*before, *after} - allowed
    for key in keys:
        if key not in before or key not in after:
            raise SuspiciousModification(f"{key} was added or taken out")
        if not _same(before.raw_get(key), after.raw_get(key)):
            raise SuspiciousModification(f"{key} is another one")


def _same(before: Any, after: Any) -> bool:
    """Whether two values are the same; references are, where they lead to one number."""
    if type(before) is not type(after):
        return False
    if isinstance(before, IndirectObject):
        return (before.idnum, before.generation) == (after.idnum, after.generation)
    if isinstance(before, StreamObject) and before.encoded_data != after.encoded_data:
        return False
    if isinstance(before, DictionaryObject):
        return set(before) == set(after) and all(
            _same(before.raw_get(key), after.raw_get(key)) for key in before
        )
    if isinstance(before, ArrayObject):
        return len(before) == len(after) and all(
            _same(one, other)
            for one, other in zip(list.__iter__(before), list.__iter__(after), strict=True)
        )
    return bool(before == after)
