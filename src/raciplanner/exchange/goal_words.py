"""Words for goals in foreign files, English and Russian, and what they mean."""

from __future__ import annotations

from collections.abc import Mapping

from raciplanner.exchange.words import fold

_COLUMNS: Mapping[str, str] = {
    "id": "id|no|no.|number|key|code|№|номер|код",
    "parents": "parent|parents|supports|also supports|under|parent id|parent goal|contributes to|"
    "aligned to|"
    "родитель|родители|поддерживает|вышестоящая цель|цель верхнего уровня",
    "depth": "depth|indent|глубина|отступ",
    "level": "level|уровень",
    "text": "goal|goals|text|name|title|objective|objectives|objective / key result|okr|initiative|"
    "цель|цели|название|наименование|задача",
    "child": "key result|key results|kr|ключевой результат|ключевые результаты",
    "owner": "owner|accountable|responsible|lead|who|ответственный|владелец|исполнитель|кто",
    "result": "result|score|outcome|grade|progress|итог|результат|оценка|прогресс",
    "departments": "department|departments|team|teams|function|отдел|отделы|подразделение|команда",
    "starts": "start|starts|start date|from|начало|дата начала|с",
    "ends": "end|ends|end date|due|due by|due date|deadline|until|окончание|срок|до|дата окончания",
    "period": "period|quarter|cycle|период|квартал|цикл",
    "horizon": "horizon|горизонт",
    "status": "status|state|статус|состояние",
    "description": "description|notes|note|comment|comments|details|"
    "описание|примечание|комментарий",
    "kpi": "kpi|kpis|metric|metrics|measure|indicator|показатель|показатели|метрика",
    "measures": "measures|for goal|for goals|измеряет|для цели",
    "formula": "formula|формула",
    "unit": "unit|units|единица|ед. изм.|единица измерения",
    "direction": "direction|направление",
    "baseline": "baseline|base|start value|база|базовое значение",
    "target": "target|goal value|plan|план|цель (число)|целевое значение",
    "watch": "yellow from|watch|жёлтый от",
    "alarm": "red from|alarm|красный от",
    "actual": "actual|current|value|fact|факт|текущее значение|значение",
    "date": "date|as of|дата|на дату",
    "source": "source|data source|источник|источник данных",
    "cadence": "how often|cadence|периодичность",
    "joint": "joint|общий|совместный",
}
COLUMNS: Mapping[str, str] = {
    fold(word): field for field, words in _COLUMNS.items() for word in words.split("|")
}
"""The field that a heading names, by the heading in small letters."""

_VALUES: Mapping[str, Mapping[str, str]] = {
    "level": {
        "company": "company|corporate|organisation|organization|компания|корпоративный",
        "shared": "shared|joint|common|общие|общая|общий|совместная",
        "department": "department|team|function|отдел|подразделение|команда",
        "activity": "activity|action|initiative|task|действие|инициатива|задача",
    },
    "status": {
        "on_track": "on track|on_track|green|in progress|active|по плану|зелёный|в работе",
        "at_risk": "at risk|at_risk|yellow|amber|под угрозой|жёлтый",
        "off_track": "off track|off_track|red|behind|не по плану|красный|отстаёт",
        "done": "done|complete|completed|achieved|closed|достигнута|выполнено|готово",
        "dropped": "dropped|cancelled|canceled|abandoned|снята|отменена",
    },
    "horizon": {
        "month": "month|monthly|месяц",
        "quarter": "quarter|quarterly|квартал",
        "year": "year|annual|yearly|год",
        "multi_year": "several years|multi_year|multi-year|long term|несколько лет",
    },
    "direction": {
        "up": "up|increase|more is better|↑|рост|вверх|чем больше, тем лучше",
        "down": "down|decrease|less is better|↓|снижение|вниз|чем меньше, тем лучше",
        "hold": "hold|keep|keep the target|↔|держать|держать на цели",
    },
    "cadence": {
        "day": "day|daily|every day|ежедневно|день",
        "week": "week|weekly|every week|еженедельно|неделя",
        "month": "month|monthly|every month|ежемесячно|месяц",
        "quarter": "quarter|quarterly|every quarter|ежеквартально|квартал",
        "half_year": "half_year|half year|every half year|раз в полгода|полугодие",
        "year": "year|yearly|every year|ежегодно|год",
    },
    "joint": {"yes": "yes|true|1|x|да|joint|общий", "no": "no|false|0|нет|–|-"},
}
VALUES: Mapping[str, Mapping[str, str]] = {
    field: {fold(word): value for value, words in of.items() for word in words.split("|")}
    for field, of in _VALUES.items()
}
"""By field: the value that a word means."""
