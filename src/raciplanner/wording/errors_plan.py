"""Sentences for plan files and charters, by error code."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from raciplanner.i18n import Translate

Sentence = Callable[[Translate], str]

PLAN_SENTENCES: Mapping[str, Sentence] = {
    "missing": lambda translate: translate(
        "Errors",
        "“{file}” is not there: it was moved, renamed or deleted. Look for it and open it again.",
    ),
    "not_a_file": lambda translate: translate(
        "Errors", "“{file}” is not a file. Choose a plan file."
    ),
    "no_permission": lambda translate: translate(
        "Errors", "You have no permission for “{file}”. Ask its owner, or choose another place."
    ),
    "unreadable": lambda translate: translate(
        "Errors", "“{file}” cannot be read: {reason}. Copy it to this computer and try again."
    ),
    "empty": lambda translate: translate(
        "Errors", "“{name}” is empty: it holds no plan. Open its backup, or another copy."
    ),
    "not_a_plan": lambda translate: translate(
        "Errors",
        "“{name}” is not a plan of RACI Planner. To read a spreadsheet or a text, import it.",
    ),
    "too_large": lambda translate: translate(
        "Errors", "“{name}” is too large for a plan ({size}, at most {limit}). Choose another file."
    ),
    "no_memory": lambda translate: translate(
        "Errors", "There is not enough memory to open “{name}”. Close other programs and try again."
    ),
    "locked": lambda translate: translate(
        "Errors",
        "“{name}” is open in another window or on another computer. Open it read-only, or work "
        "on a copy.",
    ),
    "journal_failed": lambda translate: translate(
        "Errors", "The recovery copy cannot be written: {reason}. Save the plan now and then."
    ),
    "version_damaged": lambda translate: translate(
        "Errors", "The version “{name}” in this plan is damaged ({reason}). Choose another version."
    ),
    "no_version": lambda translate: translate(
        "Errors", "“{name}” has no version “{version}”. It has: {names}."
    ),
    "nothing_to_compare": lambda translate: translate(
        "Errors", "Give a second plan, or a version of “{name}” to compare it with."
    ),
    "newer": lambda translate: translate(
        "Errors",
        "“{name}” was made with a newer version of RACI Planner. Update the program to open it.",
    ),
    "foreign": lambda translate: translate(
        "Errors",
        "“{name}” holds parts that no plan has ({place}) and was not opened. "
        "Ask for a fresh copy from where it came.",
    ),
    "damaged": lambda translate: translate(
        "Errors",
        "“{name}” is damaged and was not opened ({reason}). Open its backup, or another copy.",
    ),
    "read_only_file": lambda translate: translate(
        "Errors", "“{name}” is read-only and was not saved. Save under another name."
    ),
    "changed": lambda translate: translate(
        "Errors",
        "“{name}” was changed by somebody else since you opened it and was not overwritten. "
        "Compare the two, or save under another name.",
    ),
    "gone": lambda translate: translate(
        "Errors",
        "“{name}” was moved or deleted since you opened it. "
        "Save under another name to keep your work.",
    ),
    "no_folder": lambda translate: translate(
        "Errors", "The folder of “{file}” is gone. Choose another place."
    ),
    "read_only_folder": lambda translate: translate(
        "Errors", "The folder of “{file}” cannot be written. Choose another place."
    ),
    "disk_full": lambda translate: translate(
        "Errors", "“{name}” was not saved: the disk is full. Free space or choose another place."
    ),
    "name_too_long": lambda translate: translate(
        "Errors", "The name “{name}” is too long here. Choose a shorter one."
    ),
    "write_failed": lambda translate: translate(
        "Errors", "“{name}” was not saved: {reason}. Try again or choose another place."
    ),
    "unstorable": lambda translate: translate(
        "Errors",
        "The plan cannot be written into “{name}”: {reason}. Shorten the text and save again.",
    ),
}

NOTICES: Mapping[str, Sentence] = {
    "read_only_file": lambda translate: translate(
        "Errors", "This file is read-only. Save under another name to keep changes."
    ),
    "read_only_folder": lambda translate: translate(
        "Errors",
        "The folder of this file cannot be written. Save in another place to keep changes.",
    ),
    "newer_format": lambda translate: translate(
        "Errors", "This plan was made with the newer version {app_version} and is open read-only."
    ),
    "older_format": lambda translate: translate(
        "Errors",
        "This plan was made with an earlier version of RACI Planner. When you save it, the file "
        "as it is now is kept beside it as “{name}”.",
    ),
    "open_elsewhere": lambda translate: translate(
        "Errors",
        "Somebody else has this plan open. {holder} To change it, save it under another name.",
    ),
    "side_file": lambda translate: translate(
        "Errors",
        "“{name}” lies beside this file: another program has it open, or was stopped while it "
        "wrote. What it holds was not read.",
    ),
    "history_broken": lambda translate: translate(
        "Errors", "The history of this plan was changed from outside, from entry {number} on."
    ),
    "saved_but": lambda translate: translate("Errors", "Saved, but: {reason}."),
}
