"""Sentences for reading and writing foreign files, by error code."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from raciplanner.i18n import Translate

Sentence = Callable[[Translate], str]

IMPORT_SENTENCES: Mapping[str, Sentence] = {
    "no_output": lambda translate: translate(
        "Errors", "Say where the plan goes with -o, or only look with --list."
    ),
    "no_matrix": lambda translate: translate(
        "Errors",
        "“{name}” holds no table that looks like a responsibility matrix. A matrix has "
        "activities in rows, roles above, and letters in the cells.",
    ),
    "no_goals": lambda translate: translate(
        "Errors",
        "“{name}” holds no goals: a table with a heading such as Goal or KPI, an outline with "
        "headings and lists, or a YAML list is expected.",
    ),
    "no_values": lambda translate: translate(
        "Errors",
        "“{name}” holds no values: a table with the headings KPI, Date and Value is expected.",
    ),
    "bad_yaml": lambda translate: translate(
        "Errors", "“{name}” is no YAML list that can be read (line {place}: {reason}). Mend it."
    ),
    "no_such_table": lambda translate: translate(
        "Errors", "“{name}” has no table number {table}. See its tables with --list."
    ),
    "not_found": lambda translate: translate(
        "Errors", "“{file}” is not there: it was moved, renamed or deleted. Look for it again."
    ),
    "is_a_folder": lambda translate: translate(
        "Errors", "“{file}” is not a file. Choose a spreadsheet or a text with tables."
    ),
    "not_allowed": lambda translate: translate(
        "Errors", "You have no permission to read “{file}”. Ask its owner, or make a copy."
    ),
    "cannot_read": lambda translate: translate(
        "Errors", "“{file}” cannot be read: {reason}. Copy it to this computer and try again."
    ),
    "empty_file": lambda translate: translate("Errors", "“{name}” is empty. Choose another file."),
    "is_a_plan": lambda translate: translate(
        "Errors", "“{name}” is a plan already: open it instead of importing it."
    ),
    "pdf": lambda translate: translate(
        "Errors",
        "“{name}” is a PDF; tables cannot be read from it. Ask for the spreadsheet, or copy the "
        "table into one.",
    ),
    "password_protected": lambda translate: translate(
        "Errors",
        "“{name}” is protected by a password. Save a copy without the password and import that.",
    ),
    "old_excel": lambda translate: translate(
        "Errors",
        "“{name}” has the format of Excel before 2007. Save it as .xlsx and import that.",
    ),
    "not_a_workbook": lambda translate: translate(
        "Errors",
        "“{name}” is not an Excel workbook, whatever its name says. Save it anew as .xlsx or .csv.",
    ),
    "damaged_workbook": lambda translate: translate(
        "Errors",
        "“{name}” is damaged. Open it in Excel or LibreOffice, save it anew and import that.",
    ),
    "unsafe_xml": lambda translate: translate(
        "Errors",
        "“{name}” holds declarations that no workbook needs and was not read. Save it anew in "
        "Excel or LibreOffice.",
    ),
    "too_large": lambda translate: translate(
        "Errors", "“{name}” is too large to be read safely. Save only the sheet with the matrix."
    ),
    "open_document": lambda translate: translate(
        "Errors", "“{name}” is an OpenDocument file. Save it as .xlsx and import that."
    ),
    "too_slow": lambda translate: translate(
        "Errors",
        "Reading “{name}” took longer than {seconds} seconds and was stopped. Save only the "
        "sheet with the matrix.",
    ),
    "not_text": lambda translate: translate(
        "Errors", "“{name}” is not a text. Save it as .xlsx, or as .csv in UTF-8."
    ),
    "too_wide": lambda translate: translate(
        "Errors",
        "“{name}” has {columns} columns; at most {limit} are read. Save only the matrix.",
    ),
    "field_too_long": lambda translate: translate(
        "Errors",
        "“{name}” has a cell of more than {limit} characters: perhaps a quotation mark is "
        "never closed. Mend it and try again.",
    ),
}

EXPORT_SENTENCES: Mapping[str, Sentence] = {
    "already_there": lambda translate: translate(
        "Errors", "“{file}” is there already. Overwrite it with --force, or choose another name."
    ),
    "unknown_suffix": lambda translate: translate(
        "Errors", "“{name}” has no known ending. Use one of: {known}."
    ),
    "picture_large": lambda translate: translate(
        "Errors", "The picture would be too large. Choose a smaller size, or .svg."
    ),
    "bad_text": lambda translate: translate(
        "Errors", "A text of the plan cannot be written into “{name}”. Type it anew."
    ),
    "text_too_long": lambda translate: translate(
        "Errors",
        "A text is longer than the {limit} characters an Excel cell holds. Shorten it, or "
        "export to another kind of file.",
    ),
    "too_large": lambda translate: translate(
        "Errors",
        "The plan is larger than an Excel sheet ({rows} rows, {columns} columns). "
        "Export it as .csv.",
    ),
    "not_a_file": lambda translate: translate(
        "Errors", "“{file}” is not a file. Choose another name."
    ),
    "read_only_file": lambda translate: translate(
        "Errors", "“{name}” is read-only. Choose another name."
    ),
    "name_too_long": lambda translate: translate(
        "Errors", "The name “{name}” is too long here. Choose a shorter one."
    ),
    "no_folder": lambda translate: translate(
        "Errors", "The folder of “{file}” is gone. Choose another place."
    ),
    "no_permission": lambda translate: translate(
        "Errors", "You may not write “{file}”. Choose another place."
    ),
    "disk_full": lambda translate: translate(
        "Errors", "“{name}” was not written: the disk is full. Free space or choose another place."
    ),
    "write_failed": lambda translate: translate(
        "Errors", "“{name}” was not written: {reason}. Try again or choose another place."
    ),
}

CERTIFICATE_SENTENCES: Mapping[str, Sentence] = {
    "certificate_kind": lambda translate: translate(
        "Errors",
        "“{name}” is not a certificate with its key, or is damaged. Choose a file that ends in "
        ".p12 or .pfx.",
    ),
    "password_wrong": lambda translate: translate(
        "Errors", "The password does not open “{name}”. Type it once more."
    ),
    "password_needed": lambda translate: translate(
        "Errors",
        "The password of “{name}” is needed. Start the command in a terminal, or put the password "
        "into the variable {variable}.",
    ),
    "remark_needed": lambda translate: translate(
        "Errors", "A reservation or a refusal needs a word of reason."
    ),
    "outcome_known": lambda translate: translate(
        "Errors", "What {who} says is printed in “{name}” already. Sign without another outcome."
    ),
    "key_missing": lambda translate: translate(
        "Errors",
        "There is no private key in “{name}”, so nobody can sign with it. Export the certificate "
        "once more, with its key.",
    ),
    "key_unknown": lambda translate: translate(
        "Errors",
        "The key in “{name}” is of a kind that this program cannot sign with. Use a certificate "
        "with an RSA or an elliptic-curve key.",
    ),
    "certificate_expired": lambda translate: translate(
        "Errors", "The certificate in “{name}” was valid until {day}. Use one that is valid today."
    ),
    "certificate_early": lambda translate: translate(
        "Errors",
        "The certificate in “{name}” is valid from {day} on. Look at the clock of this computer.",
    ),
    "charter_changed": lambda translate: translate(
        "Errors",
        "“{name}” was changed after it was made or signed, so it is not signed. “raciplanner "
        "verify” and “Check a charter…” say what was changed; ask for the charter once more.",
    ),
    "signed_file": lambda translate: translate(
        "Errors",
        "“{name}” holds signatures by certificate, which would be lost. Choose another name.",
    ),
    "no_places": lambda translate: translate(
        "Errors",
        "Nobody signs in “{name}” itself: it has no field for a signature. In the plan, let the "
        "signer choose “With a certificate” or “Later”, and export the charter once more.",
    ),
    "signer_unknown": lambda translate: translate(
        "Errors",
        "“{name}” has no field for the signature of “{signer}”. There are fields for: {names}.",
    ),
    "signer_needed": lambda translate: translate(
        "Errors", "Several people can sign in “{name}”. Say who signs: {names}."
    ),
    "signed_already": lambda translate: translate(
        "Errors", "In “{name}” these have signed already: {names}. No field is left for them."
    ),
}

CHARTER_SENTENCES: Mapping[str, Sentence] = {
    "not_found": IMPORT_SENTENCES["not_found"],
    "not_allowed": IMPORT_SENTENCES["not_allowed"],
    "unreadable": IMPORT_SENTENCES["cannot_read"],
    "logo_large": lambda translate: translate(
        "Errors", "“{name}” is larger than {limit}. Save the logo smaller, or choose another."
    ),
    "logo_pixels": lambda translate: translate(
        "Errors",
        "“{name}” has more than {most} million pixels. Save the logo smaller, or choose another.",
    ),
    "logo_kind": lambda translate: translate(
        "Errors", "“{name}” is neither PNG nor JPEG. Save the logo as one of them."
    ),
    "logo_damaged": lambda translate: translate(
        "Errors", "“{name}” cannot be read: the picture is damaged or cut off. Choose another file."
    ),
    "logo_empty": lambda translate: translate(
        "Errors", "There is nothing to see in “{name}”: it is all white. Choose another file."
    ),
    "poster_small": lambda translate: translate(
        "Errors",
        "On one sheet ({sheet}) the type would have {size} points, and below {least} nobody can "
        "read it. Choose a larger sheet, or print the charter, which has it on several pages.",
    ),
    "poster_empty": lambda translate: translate(
        "Errors",
        "There is nothing to put on a poster: it takes activities and roles for the matrix, goals "
        "for the map.",
    ),
    "cards_empty": lambda translate: translate(
        "Errors", "No role has a letter yet, so there are no role cards. Give letters first."
    ),
    "paper_of_posters": lambda translate: translate(
        "Errors", "{sheet} is for posters. Choose --paper a4 or letter, or ask for a --poster."
    ),
    "too_large": lambda translate: translate(
        "Errors", "“{name}” is too large for a charter (more than {limit}). Choose another file."
    ),
    "not_a_pdf": lambda translate: translate(
        "Errors", "“{name}” is not a PDF, or is cut off. Ask for the charter once more."
    ),
    **CERTIFICATE_SENTENCES,
    "not_a_charter": lambda translate: translate(
        "Errors",
        "“{name}” is a PDF, but no charter of this program: there is neither a plan nor a seal "
        "inside it.",
    ),
}
