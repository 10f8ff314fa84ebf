"""Words of the goal map: levels, states, periods, and the names of fields of goals and KPIs."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from raciplanner.i18n import Translate
from raciplanner.model.figures import figure_text


def level_names(translate: Translate) -> Mapping[str, str]:
    """Names of the levels of goals, from the top down."""
    return {
        "company": translate("Goals", "Company"),
        "shared": translate("Goals", "Shared"),
        "department": translate("Goals", "Department"),
        "activity": translate("Goals", "Activity"),
    }


def status_names(translate: Translate) -> Mapping[str, str]:
    """Names of the states of goals; the empty one is a dash."""
    return {
        "": "–",
        "on_track": translate("Goals", "on track"),
        "at_risk": translate("Goals", "at risk"),
        "off_track": translate("Goals", "off track"),
        "done": translate("Goals", "done"),
        "dropped": translate("Goals", "dropped"),
    }


def horizon_names(translate: Translate) -> Mapping[str, str]:
    """Names of the horizons of goals; the empty one is a dash."""
    return {
        "": "–",
        "month": translate("Goals", "month"),
        "quarter": translate("Goals", "quarter"),
        "year": translate("Goals", "year"),
        "multi_year": translate("Goals", "several years"),
    }


def cadence_names(translate: Translate) -> Mapping[str, str]:
    """How often a KPI is measured; the empty one is a dash."""
    return {
        "": "–",
        "day": translate("Goals", "every day"),
        "week": translate("Goals", "every week"),
        "month": translate("Goals", "every month"),
        "quarter": translate("Goals", "every quarter"),
        "half_year": translate("Goals", "every half year"),
        "year": translate("Goals", "every year"),
    }


def direction_names(translate: Translate) -> Mapping[str, str]:
    """Which way a KPI should go."""
    return {
        "up": translate("Goals", "more is better"),
        "down": translate("Goals", "less is better"),
        "hold": translate("Goals", "keep the target"),
    }


def goal_fields(translate: Translate) -> Mapping[str, str]:
    """Names of the fields that goals, their links and KPIs have."""
    return {
        "level": translate("Fields", "level"),
        "departments": translate("Fields", "departments"),
        "starts": translate("Fields", "starts"),
        "ends": translate("Fields", "ends"),
        "horizon": translate("Fields", "horizon"),
        "status": translate("Fields", "status"),
        "result": translate("Fields", "result"),
        "kind": translate("Fields", "kind"),
        "strength": translate("Fields", "strength"),
        "direction": translate("Fields", "direction"),
        "rule": translate("Fields", "balancing rule"),
        "guards": translate("Fields", "guard KPIs"),
        "decider": translate("Fields", "who decides"),
        "formula": translate("Fields", "formula"),
        "unit": translate("Fields", "unit"),
        "baseline": translate("Fields", "baseline"),
        "target": translate("Fields", "target"),
        "watch": translate("Fields", "yellow from"),
        "alarm": translate("Fields", "red from"),
        "due": translate("Fields", "due"),
        "owner": translate("Fields", "owner"),
        "source": translate("Fields", "source"),
        "cadence": translate("Fields", "how often"),
        "joint": translate("Fields", "joint"),
        "weight": translate("Fields", "weight"),
        "goals": translate("Fields", "goals"),
    }


def light_names(translate: Translate) -> Mapping[str, str]:
    """What the traffic lights say: a word beside the colour."""
    return {
        "": "–",
        "green": translate("Goals", "good"),
        "yellow": translate("Goals", "watch"),
        "red": translate("Goals", "act"),
    }


def figure_words(value: Decimal, language: str, places: int | None = None) -> str:
    r"""A figure as people of a language write it.

    Parameters
    ----------
    places : int, optional
        Rounded to so many decimals; by default all of them are shown.

    >>> figure_words(Decimal("-1234567.5"), "en"), figure_words(Decimal("1234.5"), "ru")
    ('−1,234,567.5', '1\xa0234,5')
    """
    exact_text = figure_text(value if places is None else round(value, places))
    whole, _, part = exact_text.lstrip("-").partition(".")
    grouped = f"{int(whole):,}"
    if language == "ru":
        grouped = grouped.replace(",", "\u00a0")
    sign = "−" if exact_text.startswith("-") else ""
    comma = "," if language == "ru" else "."
    return sign + grouped + (comma + part if part else "")
