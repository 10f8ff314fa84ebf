"""What the heading of a column says about it: activity, role, phase, number, and so on.

Words are folded (see :func:`~raciplanner.exchange.words.fold`) and compared with each word of a
heading, so that ``Action/Task/Responsibility`` is a heading for activities.
"""

from __future__ import annotations

import re
from functools import lru_cache

from raciplanner.exchange.words import fold

_KINDS = {
    "number": """id ids no nr № n° num number numero # ref reference step-id wbs п/п пп номер код
        code key index идентификатор item-no item# s/n sn sl""",
    "status": """status statuses priority prio state progress complete completed completion date
        dates due deadline start end begin finish duration effort hours cost budget estimate
        estimated percent % done frequency cadence risk rag weight score version link links url
        jira ticket evidence tool tools email e-mail phone slack contact updated when timeline
        timing week month quarter sla статус приоритет дата срок сроки состояние готовность
        длительность трудозатраты стоимость частота периодичность ссылка prioritat datum termin
        frist dauer statut priorite date echeance frequence estado prioridad fecha plazo stato
        priorita data scadenza frequenza""",
    "total": """total totals count counts sum subtotal итого всего сумма количество кол-во summe
        gesamt anzahl totaux somme suma totale""",
    "note": """note notes comment comments remark remarks примечание примечания комментарий
        комментарии заметки bemerkung bemerkungen anmerkung anmerkungen kommentar hinweis
        remarque remarques commentaire commentaires nota notas comentario comentarios
        observaciones observations osservazioni commenti note""",
    "description": """description descriptions details detail explanation definition definitions
        scope meaning rationale описание описания подробности пояснение содержание beschreibung
        erlauterung details descripcion detalle detalles descrizione dettagli""",
    "deliverable": """deliverable deliverables output outputs outcome outcomes result results
        artifact artifacts artefact artefacts результат результаты документ ergebnis ergebnisse
        liefergegenstand livrable livrables entregable entregables deliverable risultato""",
    "phase": """phase phases stage stages area areas category categories group section sections
        domain domains workstream workstreams stream theme epic module block level sprint
        milestone function functions capability pillar subject type этап этапы фаза фазы стадия
        раздел область категория блок направление модуль процессная группа_задач phase phasen
        bereich kategorie gruppe domaine categorie etape fase etapa categoria ambito""",
    "activity": """activity activities task tasks action actions step steps process processes
        procedure work job item items what topic topics decision decisions milestone milestones
        deliverable deliverables duty duties responsibility responsibilities practice practices
        requirement requirements subtask sub-task sub-process subprocess story stories feature
        title name control controls operation operations service services scenario event
        активность активности задача задачи действие действия работа работы процесс процессы
        операция операции шаг шаги мероприятие мероприятия решение решения функция функции
        обязанность обязанности вопрос наименование название подпроцесс процедура
        aktivitat aktivitaten aufgabe aufgaben tatigkeit tatigkeiten schritt schritte prozess
        prozesse prozessschritt arbeitspaket massnahme entscheidung thema
        activite activites tache taches action actions etape processus decision
        actividad actividades tarea tareas accion proceso paso decision
        attivita compito compiti azione processo passo decisione""",
    "role": """role roles team teams person persons people who stakeholder stakeholders member
        members department departments position participant participants actor actors party
        parties resource resources responsible-party assignee owner name-of-role function-owner
        роль роли группа группы команда команды должность должности участник участники
        подразделение подразделения отдел кто лицо сотрудник сотрудники ответственный исполнитель
        rolle rollen beteiligte person abteilung funktion stelle wer
        role acteur acteurs equipe equipes qui intervenant intervenants poste
        rol roles equipo equipos persona personas quien cargo
        ruolo ruoli squadra persona chi""",
    "letter": """raci rasci daci rapid raci-role racivs letter letters assignment assignments
        responsibility type involvement participation буква буквы тип участие ответственность
        участие обозначение буква-raci lettre lettres buchstabe letra lettera code""",
}
_WORDS = {kind: frozenset(fold(words).split()) for kind, words in _KINDS.items()}
_SPLIT = re.compile(r"[\s/\\|,;:()\[\]&+.]+|\s-\s")

_ROLE_STEMS = """manager management lead leader leads leadership team teams owner owners director
    directors officer officers engineer engineers engineering analyst analysts developer developers
    architect architects department dept sponsor sponsors committee board head chief vendor vendors
    client clients customer customers supplier suppliers provider providers partner partners
    specialist coordinator administrator administrators admin admins user users stakeholder
    stakeholders group office unit staff president executive executives exec designer tester testers
    scientist auditor auditors contractor contractors council representative rep secretary member
    members maintainer maintainers contributor contributors reviewer operator operators agency
    ministry author editor expert experts master consultant consultants counsel legal finance
    marketing sales hr it qa pm po pmo ceo cto cfo coo cio ciso cmo cro cpo vp svp evp sme dba sre
    dev devs devops dpo ba sa pmm secops security operations ops business tpm sdm gm md role
    менеджер менеджеры руководитель руководители директор отдел группа команда специалист аналитик
    инженер заказчик исполнитель клиент поставщик бухгалтер бухгалтерия юрист начальник владелец
    разработчик разработчики архитектор комитет департамент служба подрядчик администратор куратор
    спонсор совет управление маркетолог маркетинг продавец продажи координатор секретарь эксперт
    дизайнер тестировщик рп председатель заместитель сотрудник hr-менеджер дирекция кадры
    leiter leitung abteilung kunde lieferant geschaftsfuhrung mitarbeiter entwickler einkauf
    vertrieb projektleiter auftraggeber anwender fachbereich betrieb
    directeur direction equipe responsable prestataire fournisseur chef comite utilisateur metier
    gerente jefe equipo cliente director proveedor responsable comite usuario area
    responsabile direttore fornitore ufficio cliente comitato utente"""
_ROLES = frozenset(fold(_ROLE_STEMS).split())
_VERBS = frozenset(
    fold(
        """define create develop review approve plan design build test deploy manage prepare
        identify
        conduct perform provide ensure monitor update implement establish determine collect select
        assign execute maintain document analyze analyse evaluate assess coordinate communicate
        publish submit draft set configure install verify validate report track gather write
        schedule train deliver launch close open start run handle support sign get make organise
        organize negotiate resolve respond escalate investigate audit check complete confirm
        construct decide estimate facilitate finalize hire hold improve initiate integrate
        lead measure migrate notify operate order own pay process procure produce propose purchase
        receive record recruit refine release request revise secure sell send share specify store
        supervise transfer upgrade"""
    ).split()
)
_ACTIVITY_ENDS = (
    "ation",
    "ition",
    "ment",
    "sion",
    "ing",
    "ение",
    "ание",
    "ать",
    "ить",
    "еть",
    "ировать",
    "уть",
    "ция",
    "ung",
    "eren",
    "ieren",
    "cion",
    "zione",
)


@lru_cache(maxsize=4096)
def kinds_of(heading: str) -> frozenset[str]:
    """Kinds of column that a heading names; none for the name of a role.

    >>> sorted(kinds_of("Action/Task"))
    ['activity']
    >>> sorted(kinds_of("Status"))
    ['status']
    """
    words = frozenset(_SPLIT.split(fold(heading)))
    return frozenset(kind for kind, known in _WORDS.items() if words & known)


@lru_cache(maxsize=4096)
def is_column_of(heading: str, kind: str) -> bool:
    """Whether every word of a short heading belongs to ``kind``.

    >>> is_column_of("Due date", "status"), is_column_of("Status owner", "status")
    (True, False)
    """
    words = [word for word in _SPLIT.split(fold(heading)) if word]
    return bool(words) and all(word in _WORDS[kind] for word in words)


def is_aside(heading: str) -> bool:
    """Whether a column stands beside a matrix and is none of its roles."""
    if "total" in kinds_of(heading):
        return True
    asides = ("number", "status", "note", "description", "deliverable", "phase")
    return any(is_column_of(heading, kind) for kind in asides)


def role_likeness(name: str) -> float:
    """How much a name looks like a role (1) or an activity (-1), from its words."""
    words = [word for word in _SPLIT.split(fold(name)) if word]
    if not words:
        return 0.0
    if words[0] in _VERBS or words[0].endswith(("ировать", "ить", "ать")):
        return -1.0
    if any(word in _ROLES for word in words):
        return 1.0 if len(words) < 6 else 0.3
    if any(word.endswith(_ACTIVITY_ENDS) for word in words[:4]) or len(words) > 6:
        return -0.7
    return 0.0
